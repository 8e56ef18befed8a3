<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AfterPage</name>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type, only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what came up settle as it likes. There is nothing you have to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is part of practising. What came up can stay with you, or rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: its page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>I'm ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>A word of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A copy of your reflections is made on each day on which something changed. The latest seven are kept on this computer, as private as the reflections themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new copy is made first, and read back. What only the earlier ones still hold is gone then, for good. Delete them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what can be had of the damaged file. {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what is missing from the copy of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made, and was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, delete the earlier copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeliefCard</name>
    <message>
        <source>A belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a small experience that spoke for what would rather be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add since when it is believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this belief?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose belief it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when it is believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The belief goes for good, with the small experiences noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would rather be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the time comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeliefKeeping</name>
    <message>
        <source>For example: I can find belonging in different places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else I would rather hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experience, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would rather hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it speak for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeliefList</name>
    <message>
        <source>A belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a belief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeliefsPage</name>
    <message>
        <source>A belief may be one that a part has carried for long, such as “I don't belong”. Beside it can stand what it would rather hold, and the small experiences that spoke for that. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came to be believed, and what would rather be held, in its own time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Figure of a body; the places are in the list beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPicker</name>
    <message>
        <source>A word for {place}, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer, or texts of your own. Nothing that is here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be brought in just now. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop them here. JSON that Inner Hearth wrote comes in complete; of texts and Markdown (.txt, .md), each becomes a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here already is not there twice. Where both have a thing and they differ, both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Take away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>There is no wrong answer. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {title} rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote stays in your reflections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrossingRow</name>
    <message>
        <source>A word or two, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not all be deleted just now. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A practice is playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is paused first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reflections are locked first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EightOverTimePage</name>
    <message>
        <source>Each as it was at that moment. Low is as good as high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a reading now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight qualities over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will live here: how much of each of the eight qualities of Self was there, at the moments when you looked. A practice offers such a look before and after; you can also take one by itself, on any day. There is nothing to reach. A low one only says that a part was near.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EightPictures</name>
    <message>
        <source>All eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calmness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compassion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connectedness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curiosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>All that was kept of you here, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged files that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all of it, for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not all deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can undo it. Your settings and your practices stay, and so does what you exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left on this computer. What you exported, or printed, is where you put it. A disk that makes copies of its own may have some until it needs the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one copy of it that was made for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase: you can set one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} copies of it that were made for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be saved yet, and where a practice was left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperienceRow</name>
    <message>
        <source>A small experience, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving it up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard. Leaving this page gives it up, and leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sound file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sound file is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>A sound file can't ask. What will be answered along the way? Where you would write or take your time, it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further questions than these are answered with their first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice has one way through. There is nothing to pick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way goes round and round, and comes to no end. Please pick another choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take along, on whatever plays sound. It goes where you put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picks are still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSentences</name>
    <message>
        <source>A WAV file can't hold that many hours. Please choose FLAC, which keeps every sample too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there any more. Please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing half done was left there: free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there, and nothing half done was left. Please try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Please take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of that name. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place may not be written to. Please choose another folder, such as your own music or documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way would not end within twelve hours. Please pick another one; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {voice}. Pace of the voice {pace}, silences {silences}, the background as written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>A file of chapters, for podcast players (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions of what is spoken, for players that show them (WebVTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC: every sample kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3: small, for any player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis: small, and free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV: large, for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of sound, about {size}. The steps are its chapters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiveStepCard</name>
    <message>
        <source>Arrive in the body, find a part, see how you feel toward it, get to know it, and notice what opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can stop at any moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>A text for each (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, to bring in again (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>A belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of the eight qualities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step outward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingOutPage</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it together …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing it to the printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were on their way may come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see whether the printer is on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer, or the computer that it hangs on, may keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grounding</name>
    <message>
        <source>A sip of water will do. So will pressing your feet into the floor once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sleeve, the chair, the floor under you. Or four colours around you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four things you can feel against your skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your eyes be open, and find five things you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you can taste, or one slow breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or five things you can touch, if seeing is hard. Name each one to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or two smells that you like to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with it as long as you like. Then choose what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sounds, near or far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things you can smell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is silent, or hearing is hard: three shapes, or edges to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here, in this room, and this is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Checked on {date}. Numbers can change; the service's own site knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contacts could not be read. In Europe the emergency number is 112, in the United Kingdom 999, in the United States and Canada 911. To talk: Samaritans 116 123 (UK), 988 (US and Canada).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don't have to be sure that it is bad enough. If you are in danger, or might hurt yourself, call your emergency number. These people listen, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A lonely part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment to land, eyes open, without a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear of being turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down, heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts at odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unease around people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanting to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you kept, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousePages</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptAnswers</name>
    <message>
        <source>How much of each was here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPages</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you kept before can be put back: on Home, or in Settings, under Backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>That did not open it. Nothing is lost; perhaps a letter slipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in group {group} of {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOff</name>
    <message>
        <source>{length} from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. It goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. That step is no longer in this practice, so it begins anew. What you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. This practice was changed since, so it goes on from the start of “{step}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. This practice was changed since; it goes on from where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, in {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftReadable</name>
    <message>
        <source>Backups that could not be opened are as they were, under what they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them for good? What stands in them and not in your reflections is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These older files can still be read without the passphrase, or are too damaged to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you wrote isn't saved yet, and is held in this window. Unlock first, and it will be saved; without that it is lost as the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>A new place is begun. What is locked lies unharmed at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is as it was. You can set one in Settings, under Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections stay locked. Nothing of this practice is kept until you unlock them: it is held in this window, and is gone when it closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Any part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in your reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPassphrase</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew? The locked file and its backups get another name, and stay in their folder. Should the passphrase come back, they can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you did before the lock is still held behind it, and beginning anew would show it. Close Inner Hearth and open it again first; then you can begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then what is locked can't be brought back: not by you, and not by anybody else. That is what kept it private, and it can hurt. Passphrases do come back to people at odd moments, so nothing of it is deleted.

You can practise without it: a new, empty place is begun for what you write from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inner Hearth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>A word or two, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearnessRow</name>
    <message>
        <source>How near it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open how near it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long is better than strange: four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. Nobody can bring it back if it is forgotten, so you may like to write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No sound device was found. The practice goes on as words on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {about} can't be played; the built-in voice speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {about} is missing; the built-in voice speaks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device went away. Everything waits here until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound {about} is missing. The practice goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice can't speak this text. There is time to read it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice {about} can't be used here. Another one speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice for this language. There is time to read instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text could not be spoken well. There is time to read it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutList</name>
    <message>
        <source>What can go out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutPreview</name>
    <message>
        <source>After this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that will be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>A belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of the eight qualities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was here already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differed, so that both versions are kept: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, as it is: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I feel toward it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be deleted just now. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there, and nothing half done was left. Please try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies at {path}. It is not encrypted: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be deleted. This is still there: {files}. Please close what has it open, and try again; or delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the eight qualities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there any more. Please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing half done was left there, and your reflections are as they were: free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of that name. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place may not be written to. Your reflections are as they were: please choose another folder, such as your own documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I appreciate in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wrote freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it fears would happen if it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wants me to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would rather be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file, or the paper, can read it. Put it where it is safe with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections are open somewhere else just now, and nothing was deleted. Please close the other window, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections here have a passphrase. What goes out has none: whoever has the file, or the paper, can read it. Put it where it is safe with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firefighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at odds with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is damaged, at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this holds no reflections of Inner Hearth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not as it should be, at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was written by a later Inner Hearth, which can bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <source>Where it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutwardWords</name>
    <message>
        <source>A class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glimmer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spiritual or community group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk where others are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement: a gym, a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feels: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very big</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Add: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as it wants to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As near as it can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I feel toward it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, or many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its job, as it sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to add, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I appreciate in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it fears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it fears would happen if it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like, how it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wants me to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartLinks</name>
    <message>
        <source>Part: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page and its ties go for good. The visits and entries that tell of it stay as they are, and so do its beliefs and steps outward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartStory</name>
    <message>
        <source>A belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each visit to this part, and what you write of it, will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would rather be held: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartTies</name>
    <message>
        <source>A tie to another part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>A part without a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at odds with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wanted you to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you appreciated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you felt toward it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firefighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some way off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} protects it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsOfEntry</name>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts it tells of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides of you that you get to know will come to live here: what each is called, where it lives in the body, what it wants you to know. They come by themselves when you name them in a practice, or you can add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you have met, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseOffer</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nobody else who uses this computer can read it. You find this in Settings, too, whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like a passphrase for what you write?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickingPage</name>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick all that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pick goes out, and nothing else. You see all of it before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Change where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>A place where you won't be disturbed. It meets parts that protect you, with their permission, and goes no deeper than they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard before you press one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard before you press this. Space pauses, Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to be here for a while. It keeps to resting and arriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sound file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some practice with gentler ones, and somebody you could talk to afterwards. It comes near to parts that are hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice to do by yourself. It is not therapy, and it can't help in a crisis. If you might hurt yourself, or can't keep safe, please call somebody now instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came with this: {here}. It is welcome in these steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeSound</name>
    <message>
        <source>Less about the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>At your own pace, as far as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices will be listed here. None was found in their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can't be practised yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and levelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop it here. WAV, FLAC, Ogg, Opus, MP3 or M4A, up to an hour long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be kept as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own voice for a practice: silence at the ends goes, and it becomes as loud as the voice around it. The recording itself is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedCard</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Called off. All is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Hearth is open in another window. Close that one first. All is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not read back as it should, so it was not put in place. All is as it was before; please try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There isn't room enough on the disk: for a while it has to hold a copy of your reflections and of each backup. All is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>A recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key you may have printed goes with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the file can be read by whoever uses this account of the computer, or takes its disk. Nothing of what you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting your reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don't want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nobody has touched the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file of your reflections is encrypted with it, and its backups too. You type it when you open Inner Hearth, or come back after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays on this computer. With a passphrase, nobody else who uses it can read any of it: the file is encrypted, and the window locks with Ctrl+L, after a while without a touch, and when the computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, Ctrl+L still clears the window, so that nobody reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like a recovery key? It is a second way in, to be kept on paper in a safe place, for the day the passphrase won't come to mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections are encrypted. Only your passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityPicture</name>
    <message>
        <source>{quality} over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>From not at all to very much. Leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this reading? It can't be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>All readings in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>A glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you answered and wrote in it goes, from this computer and from the backups on it. So does a part that was named in it and of which nothing else is kept. It can't be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from this computer and from the backups on it, and can't be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it believes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would rather hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were here. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingTaking</name>
    <message>
        <source>How much of each is here now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsSideBySide</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {before} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>A part of Qt is missing here that reads such a file. Please save it as FLAC or WAV with the program that recorded it, and bring that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be kept there: the folder can't be written to, or the disk is full. Choose another place; the recording itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays softer than the voice: nearly all of it is one short peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its two sides would cancel each other out, so only the first of them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence taken off: {start} at the start, {end} at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudest moments are held back a little, by {level} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording can't be opened. Is it still where it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only silence in this recording. Was the microphone on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no silence to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can't be read as a recording. WAV, FLAC, Ogg, Opus, MP3 and M4A can be; if it is one of these, it is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has a rate, or so many channels, as can't be used here. Up to eight channels and 384 kHz are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is longer than an hour. Please bring it in in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is shorter than half a second, too short to be levelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would take the place of the recording itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {sides}, {hertz} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Copied. It stays in the clipboard until something else is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Another place may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key for Inner Hearth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. A stick that you keep apart is better than this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this key can open your reflections without the passphrase. Keep it on paper, away from the computer. It is of no use any more once the passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner-hearth-recovery-key.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>It is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reflection is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionsSettings</name>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are yours: take them out as paper, text or a complete file, bring them in elsewhere, or delete them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RekeyingPage</name>
    <message>
        <source>Calling it off. All is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost by it, and it can be put back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now stays. Where both have a thing and they differ, both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on meanwhile. What you write then is saved a moment later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections can be put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>Everything in it was here already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be put back just now. What is here stays as it is, and so does the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted from your reflections. The copies from before still have it, since no new one could be made: once there is room, “Delete the earlier ones” in the settings, under Backups, takes it out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of your reflections could be made just now. They themselves are saved, and it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} the later version is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the damaged file can't be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the damaged file can't be read any more; what was written there after the copy was made stays missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy lacks nothing that can be read in the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy lacks this, which can be read in the damaged file and comes back as well:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your reflections was damaged. It lies untouched in {folder}, with “broken” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for copies of your reflections can't be written to. They themselves are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of your reflections. They themselves are saved, and the earlier copies are there. Free some space when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk. What is here stays as it is, and so does the copy: free some space, and put it back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole copy from before, but {count} can still be read in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy needs another passphrase than the one of your reflections now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was made by a later Inner Hearth, which can put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both differed ({count}), both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading of the eight qualities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} from before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}: {what}, as it was changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} a copy was made. It is whole, and holds {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} a copy was made. Not all of it can be read; it still holds {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Its role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A recovery file keeps what you write meanwhile, and it is saved as soon as that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery file of your reflections was damaged. It is left as it is, at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your reflections just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using your reflections just now. What you write is held until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you wrote is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Hearth is open in another window, which holds your reflections. Close that one; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Hearth is open in another window, which holds your reflections: please close that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you write is held until there is room: free some space, and leave the window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is saved, in the room that was kept for it. Free some space before you write on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: please free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your reflections belongs to another program, and is left as it is. Move it elsewhere to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your reflections belongs to another program, and is left as it is: move it elsewhere to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your reflections was damaged. It lies untouched at {path}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your reflections can't be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your reflections can't be written to. What you write is held as long as this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reflection is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be saved last time was in a recovery file. It is in your reflections now; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stands in this window only: leave it open. It is saved as soon as that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections are locked. They open with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections can't be reached just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections can't be reached just now. What you write is held as long as this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections were written by a later Inner Hearth, and are left as they are. Please use that one, or a newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections were written by a later Inner Hearth, and are left as they are: please use that one, or a newer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a step (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 00 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDriver</name>
    <message>
        <source>Settle in. A bell tells when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Back to the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each is here, just now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Ctrl+Enter or Go on continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Enter or Go on continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Space continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Your answer continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace and quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimmed, and made as loud as the voice around it, for a practice to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner Hearth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallStep</name>
    <message>
        <source>In which area of life?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits under Steps outward. It is never late, and may stay undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small step, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small enough that all of you can come along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Another pace is heard from the next words on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bells in long silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to settle in, with a bell at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute to the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} minutes to the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to the system's own device (simpleaudio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute to the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: words on the screen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind in leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times as long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this step, with what was written to it? It can't be brought back. What it spoke for stays with the belief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big does it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which area of life?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small enough that all of you can come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some Thursday, when it is light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLights</name>
    <message>
        <source>Step {at} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{name}: {aim}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepOutcome</name>
    <message>
        <source>A glimmer, if there was one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment of ease: a nod, a warm cup, a kept chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an experience that spoke for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It spoke for: {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for a belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepShelves</name>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small ones, at your own pace. None of them is ever late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will live here: small steps towards others, in more than one area of life, so that no single place or person has to carry it all. A nod at the gym, ten minutes in a group, a walk where others are.

Small, because a part that has been hurt learns from what it lives through, not from being pushed. A moment that went otherwise than it feared can speak for something new, and then another one. The parts that worry have a say in every step, and each step can rest for as long as it likes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCare</name>
    <message>
        <source>You find it in the settings, under Backups, at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOutPage</name>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesOfEntry</name>
    <message>
        <source>Add a theme, with Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>It is at odds with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {tie}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit the page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What you kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this. Fewer letters, or another word, may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight qualities over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write in a practice will live here: what a part wanted you to know, what it is called, what you noticed. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFoot</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don't have it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise without your reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open it. Nothing is lost; perhaps it was made before the passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to set a passphrase that you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key, thirteen groups of five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections are locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections can't be written at the moment, and what stands here would be lost with this window. Nothing is lost as long as it is open. You can copy it to another place, or make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reflections can't be written at the moment. What stands here is in a recovery file and comes back when you next open Inner Hearth. You can close the window, copy it to another place too, or make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept once you unlock your reflections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Looking for the voices of this computer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices for other languages ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>A folder with a Piper voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a Piper voice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment … Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice can be used from {folder}. It takes a file .onnx with its .onnx.json beside it, and the program piper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice can't be heard just now. A practice would use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the Piper voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Piper: {name} · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in voice · {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A little while ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worries</name>
    <message>
        <source>Does a part have worries about this step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is afraid: {fear}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that I know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that you meet in a practice can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would it need, for this step to be all right? It may be smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingEntryPage</name>
    <message>
        <source>About the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type, only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type, only on this computer. Ctrl+Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as little or as much as you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rest</name>
    <message>
        <source>Press Enter or click to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
