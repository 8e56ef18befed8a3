<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPassphrase</name>
    <message>
        <source>Everything you write is encrypted with it: nobody else who uses this computer can read it. You type it when you open Inner Hearth, or come back after a while.</source>
        <translation>Alles, was du schreibst, wird damit verschlüsselt: Niemand sonst, der diesen Computer benutzt, kann es lesen. Du tippst sie ein, wenn du Inner Hearth öffnest oder nach einer Weile zurückkommst.</translation>
    </message>
    <message>
        <source>Nobody can bring it back if it is forgotten. A recovery key on paper, which you are offered next, is then the only other way in.</source>
        <translation>Niemand kann sie zurückholen, wenn sie vergessen ist. Ein Ersatzschlüssel auf Papier, der dir als Nächstes angeboten wird, ist dann der einzige andere Weg hinein.</translation>
    </message>
    <message>
        <source>Without one, all works the same. It can be set, changed or removed at any time, in Settings.</source>
        <translation>Ohne sie geht alles genauso. In den Einstellungen lässt sie sich jederzeit setzen, ändern oder entfernen.</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>Free software under the Apache License 2.0, which means it may be used, studied, changed and passed on.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0: Sie darf benutzt, studiert, geändert und weitergegeben werden.</translation>
    </message>
    <message>
        <source>Guided practice with the parts of you that feel alone, after Internal Family Systems. It is practice, not therapy and not a crisis service.</source>
        <translation>Angeleitetes Üben mit den Teilen von dir, die sich allein fühlen, nach Internal Family Systems. Es ist Übung, keine Therapie und kein Krisendienst.</translation>
    </message>
    <message>
        <source>Inner Hearth {version}</source>
        <translation>Inner Hearth {version}</translation>
    </message>
    <message>
        <source>It never uses the network: no account, no counting, no updates by itself.</source>
        <translation>Es geht nie ins Netz: kein Konto, kein Zählen, keine Aktualisierung von selbst.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>See the first pages again</source>
        <translation>Die ersten Seiten noch einmal sehen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder of what you keep</source>
        <translation>Den Ordner deiner Aufzeichnungen zeigen</translation>
    </message>
    <message>
        <source>What you keep lies in {folder}</source>
        <translation>Was du festhältst, liegt in {folder}</translation>
    </message>
    <message>
        <source>Your settings lie in {file}</source>
        <translation>Deine Einstellungen liegen in {file}</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>After the session</source>
        <translation>Nach der Sitzung</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Im Nachhinein</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Is there anything to add?</source>
        <translation>Möchtest du noch etwas hinzufügen?</translation>
    </message>
    <message>
        <source>Kept as you type, only on this computer.</source>
        <translation>Wird beim Schreiben gespeichert, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Let what came up settle as it likes. There is nothing you have to do with it.</source>
        <translation>Lass sich setzen, was aufkam, so wie es mag. Du musst nichts damit tun.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Stopping is part of practising. What came up can stay with you, or rest.</source>
        <translation>Aufhören gehört zum Üben. Was aufkam, kann bei dir bleiben oder ruhen.</translation>
    </message>
    <message>
        <source>What you kept</source>
        <translation>Was du festgehalten hast</translation>
    </message>
    <message>
        <source>You were here.</source>
        <translation>Du warst hier.</translation>
    </message>
    <message>
        <source>{part}: its page</source>
        <translation>{part}: zur Seite</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {question}</source>
        <translation>Bearbeiten: {question}</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>I'm ready</source>
        <translation>Ich bin so weit</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <source>A word of my own</source>
        <translation>Ein eigenes Wort</translation>
    </message>
    <message>
        <source>In your own word</source>
        <translation>In deinem eigenen Wort</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>Etwas Eigenes</translation>
    </message>
</context>
<context>
    <name>AreaHead</name>
    <message>
        <source>A small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>A small step here</source>
        <translation>Ein kleiner Schritt hier</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
</context>
<context>
    <name>AreaRing</name>
    <message>
        <source>Areas of life</source>
        <translation>Lebensbereiche</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A copy of your reflections is made on each day on which something changed. The latest seven are kept on this computer, as private as the reflections themselves.</source>
        <translation>An jedem Tag, an dem sich etwas geändert hat, wird eine Kopie deiner Aufzeichnungen gemacht. Die letzten sieben bleiben auf diesem Computer, so privat wie die Aufzeichnungen selbst.</translation>
    </message>
    <message>
        <source>A damaged file</source>
        <translation>Eine beschädigte Datei</translation>
    </message>
    <message>
        <source>A new copy is made first, and read back. What only the earlier ones still hold is gone then, for good. Delete them?</source>
        <translation>Zuerst wird eine neue Kopie gemacht und gelesen. Was nur die früheren noch enthalten, ist dann für immer weg. Löschen?</translation>
    </message>
    <message>
        <source>Delete the earlier ones</source>
        <translation>Die früheren löschen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine machen</translation>
    </message>
    <message>
        <source>Making a copy …</source>
        <translation>Eine Kopie wird gemacht …</translation>
    </message>
    <message>
        <source>Put back what can be had</source>
        <translation>Zurückholen, was geht</translation>
    </message>
    <message>
        <source>Put back what can be had of the damaged file. {when}</source>
        <translation>Aus der beschädigten Datei zurückholen, was geht. {when}</translation>
    </message>
    <message>
        <source>Put back what is missing</source>
        <translation>Fehlendes zurückholen</translation>
    </message>
    <message>
        <source>Put back what is missing from the copy of {when}</source>
        <translation>Fehlendes zurückholen. Kopie: {when}</translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation>Es wird gelesen …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>The copy is made, and was read back.</source>
        <translation>Die Kopie ist gemacht und ließ sich lesen.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be read.</source>
        <translation>Darin ist nichts, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Yes, delete the earlier copies</source>
        <translation>Ja, die früheren Kopien löschen</translation>
    </message>
</context>
<context>
    <name>BeliefCard</name>
    <message>
        <source>A belief</source>
        <translation>Eine Überzeugung</translation>
    </message>
    <message>
        <source>A small experience</source>
        <translation>Eine kleine Erfahrung</translation>
    </message>
    <message>
        <source>Add a small experience that spoke for what would rather be held</source>
        <translation>Eine kleine Erfahrung hinzufügen, die für das sprach, was lieber geglaubt würde</translation>
    </message>
    <message>
        <source>Add since when it is believed</source>
        <translation>Hinzufügen, seit wann es geglaubt wird</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this belief</source>
        <translation>Diese Überzeugung löschen</translation>
    </message>
    <message>
        <source>Delete this belief?</source>
        <translation>Diese Überzeugung löschen?</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In seinen eigenen Worten</translation>
    </message>
    <message>
        <source>Of no part</source>
        <translation>Von keinem Teil</translation>
    </message>
    <message>
        <source>Say whose belief it is</source>
        <translation>Sagen, wessen Überzeugung es ist</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Since when it is believed</source>
        <translation>Seit wann es geglaubt wird</translation>
    </message>
    <message>
        <source>The belief goes for good, with the small experiences noted here.</source>
        <translation>Die Überzeugung geht für immer, mit den kleinen Erfahrungen, die hier notiert sind.</translation>
    </message>
    <message>
        <source>What is believed</source>
        <translation>Was geglaubt wird</translation>
    </message>
    <message>
        <source>What spoke for what would rather be held</source>
        <translation>Was für das sprach, was lieber geglaubt würde</translation>
    </message>
    <message>
        <source>What would rather be held</source>
        <translation>Was lieber geglaubt würde</translation>
    </message>
    <message>
        <source>When the time comes</source>
        <translation>Wenn die Zeit da ist</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wessen sie ist</translation>
    </message>
</context>
<context>
    <name>BeliefKeeping</name>
    <message>
        <source>For example: I can find belonging in different places</source>
        <translation>Zum Beispiel: An verschiedenen Orten kann ich dazugehören</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Something else I would rather hold</source>
        <translation>Etwas anderes, das ich lieber glauben möchte</translation>
    </message>
    <message>
        <source>The experience</source>
        <translation>Die Erfahrung</translation>
    </message>
    <message>
        <source>The experience, in a few words</source>
        <translation>Die Erfahrung, in ein paar Worten</translation>
    </message>
    <message>
        <source>What I would rather hold</source>
        <translation>Was ich lieber glauben möchte</translation>
    </message>
    <message>
        <source>What did it speak for?</source>
        <translation>Wofür sprach sie?</translation>
    </message>
</context>
<context>
    <name>BeliefList</name>
    <message>
        <source>A belief</source>
        <translation>Eine Überzeugung</translation>
    </message>
    <message>
        <source>Add a belief</source>
        <translation>Eine Überzeugung hinzufügen</translation>
    </message>
</context>
<context>
    <name>BeliefsPage</name>
    <message>
        <source>A belief may be one that a part has carried for long, such as “I don't belong”. Beside it can stand what it would rather hold, and the small experiences that spoke for that. There is no hurry.</source>
        <translation>Eine Überzeugung kann etwas sein, das ein Teil schon lange trägt, etwa „Ich gehöre nicht dazu“. Daneben kann stehen, was er lieber glauben würde, und die kleinen Erfahrungen, die dafür sprachen. Es eilt nicht.</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>Überzeugungen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>What came to be believed, and what would rather be held, in its own time.</source>
        <translation>Was geglaubt wurde, und was lieber geglaubt würde, zu seiner Zeit.</translation>
    </message>
</context>
<context>
    <name>BodyFigure</name>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Figure of a body</source>
        <translation>Umriss eines Körpers</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
</context>
<context>
    <name>BodyPicker</name>
    <message>
        <source>A word for {place}, if you like</source>
        <translation>{place}: ein Wort dazu, wenn du magst</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pass over this</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>around me</source>
        <translation>um mich herum</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>Magen</translation>
    </message>
    <message>
        <source>throat</source>
        <translation>Hals</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in reflections</source>
        <translation>Aufzeichnungen hereinholen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Es wird hereingeholt …</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose a folder of texts</source>
        <translation>Einen Ordner mit Texten wählen</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>From another computer, or texts of your own. Nothing that is here is lost.</source>
        <translation>Von einem anderen Computer, oder eigene Texte. Nichts von dem, was hier ist, geht verloren.</translation>
    </message>
    <message>
        <source>It could not be brought in just now. Please try again.</source>
        <translation>Gerade konnte es nicht hereingeholt werden. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Es ist hier</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Or drop them here. JSON that Inner Hearth wrote comes in complete; of texts and Markdown (.txt, .md), each becomes a page of its own.</source>
        <translation>Oder lege sie hier ab. JSON, das Inner Hearth geschrieben hat, kommt vollständig herein; Texte und Markdown (.txt, .md) werden je eine eigene Seite.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Reflections and texts</source>
        <translation>Aufzeichnungen und Texte</translation>
    </message>
    <message>
        <source>There is nothing in it that can be brought in.</source>
        <translation>Darin ist nichts, was hereingeholt werden kann.</translation>
    </message>
    <message>
        <source>What is here already is not there twice. Where both have a thing and they differ, both are kept.</source>
        <translation>Was schon hier ist, kommt nicht doppelt. Wo es etwas auf beiden Seiten gibt und es sich unterscheidet, bleibt beides.</translation>
    </message>
    <message>
        <source>What is here is as it was.</source>
        <translation>Was hier ist, ist, wie es war.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin ist</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>CareSettings</name>
    <message>
        <source>Help now shows your own people first, and then the numbers of your country.</source>
        <translation>„Hilfe jetzt“ zeigt zuerst deine eigenen Menschen, dann die Nummern deines Landes.</translation>
    </message>
    <message>
        <source>See it as it is now</source>
        <translation>Ansehen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Your people and numbers</source>
        <translation>Deine Menschen und Nummern</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Take away: {words}</source>
        <translation>Wegnehmen: {words}</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>There is no wrong answer. Take your time.</source>
        <translation>Es gibt keine falsche Antwort. Nimm dir Zeit.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {reach}, {name}</source>
        <translation>{reach} kopieren, {name}</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Anything else</source>
        <translation>Was sonst noch</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>{name} berichtigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Nummer zum Anrufen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>This can't be kept just now: the disk may be full, or the folder closed to writing. What you typed stays here; Done tries again.</source>
        <translation>Das lässt sich gerade nicht behalten: Vielleicht ist der Datenträger voll, oder in den Ordner darf nicht geschrieben werden. Was du getippt hast, bleibt hier; „Fertig“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Wann sie zu erreichen sind</translation>
    </message>
    <message>
        <source>Where to write a message</source>
        <translation>Wohin man schreiben kann</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>ein Dienst</translation>
    </message>
    <message>
        <source>my therapist or doctor</source>
        <translation>meine Therapeutin oder mein Arzt</translation>
    </message>
    <message>
        <source>somebody close to me</source>
        <translation>jemand, der mir nah ist</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>As you wrote it</source>
        <translation>Wie du es geschrieben hast</translation>
    </message>
    <message>
        <source>As you wrote it on {day}</source>
        <translation>Wie du es am {day} geschrieben hast</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Geprüft am {day}</translation>
    </message>
    <message>
        <source>Nobody said when it was checked</source>
        <translation>Niemand hat gesagt, wann es geprüft wurde</translation>
    </message>
    <message>
        <source>a contact needs a name.</source>
        <translation>ein Kontakt braucht einen Namen.</translation>
    </message>
    <message>
        <source>a list was expected here, in square brackets.</source>
        <translation>hier wird eine Liste erwartet, in eckigen Klammern.</translation>
    </message>
    <message>
        <source>a service needs its country in two letters, such as GB.</source>
        <translation>ein Dienst braucht sein Land in zwei Buchstaben, etwa GB.</translation>
    </message>
    <message>
        <source>a text was expected here, in quotes.</source>
        <translation>hier wird ein Text erwartet, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>against a stored copy of a public page that names the number</source>
        <translation>an einer gespeicherten Kopie einer öffentlichen Seite, die die Nummer nennt</translation>
    </message>
    <message>
        <source>against a stored copy of the organisation's own page</source>
        <translation>an einer gespeicherten Kopie der eigenen Seite des Dienstes</translation>
    </message>
    <message>
        <source>an object was expected here, in curly braces.</source>
        <translation>hier wird ein Objekt erwartet, in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>it can't be read as JSON.</source>
        <translation>es lässt sich nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>it can't be read as JSON. What is wrong begins at line:column {detail}.</source>
        <translation>es lässt sich nicht als JSON lesen. Der Fehler beginnt bei Zeile:Spalte {detail}.</translation>
    </message>
    <message>
        <source>the file can't be read.</source>
        <translation>die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>the file is larger than a megabyte.</source>
        <translation>die Datei ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>the file is not there.</source>
        <translation>die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>the text is longer than 2,000 letters.</source>
        <translation>der Text ist länger als 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>this field is not known.</source>
        <translation>dieses Feld ist nicht bekannt.</translation>
    </message>
    <message>
        <source>this field is not known. Perhaps {detail} was meant.</source>
        <translation>dieses Feld ist nicht bekannt. Vielleicht war {detail} gemeint.</translation>
    </message>
    <message>
        <source>{checked}, {how}: {source}</source>
        <translation>{checked}, {how}: {source}</translation>
    </message>
    <message>
        <source>{checked}: {rest}</source>
        <translation>{checked}: {rest}</translation>
    </message>
    <message>
        <source>{path}, at {place}: {words}</source>
        <translation>{path}, bei {place}: {words}</translation>
    </message>
    <message>
        <source>{path}: {words}</source>
        <translation>{path}: {words}</translation>
    </message>
    <message>
        <source>“{detail}” is none of emergency, line, therapist and person.</source>
        <translation>„{detail}“ ist weder emergency noch line, therapist oder person.</translation>
    </message>
    <message>
        <source>“{detail}” is not a date such as 2026-11-22.</source>
        <translation>„{detail}“ ist kein Datum wie 2026-11-22.</translation>
    </message>
    <message>
        <source>“{detail}” stands in this country twice; the first one counts.</source>
        <translation>„{detail}“ steht in diesem Land zweimal; das erste gilt.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>A friend, a neighbour, a therapist: whoever you would like to find.</source>
        <translation>Eine Freundin, ein Nachbar, eine Therapeutin: wen immer du hier finden möchtest.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>{name} berichtigen</translation>
    </message>
    <message>
        <source>Hidden from Help now</source>
        <translation>In „Hilfe jetzt“ ausgeblendet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>{name} ausblenden</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from this list? It can't be brought back.</source>
        <translation>{name} aus dieser Liste entfernen? Das lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <translation>{name} wieder zeigen</translation>
    </message>
    <message>
        <source>Some of the list could not be understood. What could is below; the file is left as it is, and set aside under another name once you change something here.</source>
        <translation>Manches in der Liste war nicht zu verstehen. Was verständlich war, steht unten; die Datei bleibt, wie sie ist, und wird unter anderem Namen beiseitegelegt, sobald du hier etwas änderst.</translation>
    </message>
    <message>
        <source>The list can't be changed just now: the disk may be full, or the folder closed to writing. It is as it was before.</source>
        <translation>Die Liste lässt sich gerade nicht ändern: Vielleicht ist der Datenträger voll, oder in den Ordner darf nicht geschrieben werden. Sie ist wie zuvor.</translation>
    </message>
    <message>
        <source>The numbers of your country</source>
        <translation>Die Nummern deines Landes</translation>
    </message>
    <message>
        <source>This list has no numbers for {country}.</source>
        <translation>Diese Liste hat keine Nummern für: {country}.</translation>
    </message>
    <message>
        <source>This list is not encrypted with your reflections: it is to be there while they are locked, so whoever uses this account of the computer can read it.</source>
        <translation>Diese Liste ist nicht mit deinen Aufzeichnungen verschlüsselt: Sie soll da sein, während sie gesperrt sind. Darum kann sie lesen, wer dieses Benutzerkonto am Computer verwendet.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen du anrufen kannst</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Deine eigenen Menschen</translation>
    </message>
    <message>
        <source>Your own people come first in Help now, and then your country's numbers.</source>
        <translation>Deine eigenen Menschen stehen in „Hilfe jetzt“ zuerst, dann die Nummern deines Landes.</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>dein Land</translation>
    </message>
    <message>
        <source>{name} as it came</source>
        <translation>{name}, wie es kam</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue {title}</source>
        <translation>{title} fortsetzen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Let {title} rest</source>
        <translation>{title} ruhen lassen</translation>
    </message>
    <message>
        <source>What you wrote stays in your reflections.</source>
        <translation>Was du geschrieben hast, bleibt in deinen Aufzeichnungen.</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Your country</source>
        <translation>Dein Land</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Ground me</source>
        <translation>Boden finden</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>CrossingRow</name>
    <message>
        <source>A word or two, or leave it empty</source>
        <translation>Ein Wort oder zwei, oder nichts</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag an</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>DeepPage</name>
    <message>
        <source>Being with a younger, lonely or ashamed part as a caring adult, and letting go of what it has carried: such visits can move a lot, and some of it comes up later.</source>
        <translation>Bei einem jüngeren, einsamen oder beschämten Teil sein, als fürsorglicher Erwachsener, und loslassen, was er getragen hat: Solche Besuche können viel bewegen, und manches kommt erst später auf.</translation>
    </message>
    <message>
        <source>Deeper practices</source>
        <translation>Tiefere Übungen</translation>
    </message>
    <message>
        <source>Each begins by asking how it is with you. “Not today” is always one of the answers, and the gentler practices are no less.</source>
        <translation>Jede beginnt mit der Frage, wie es dir geht. „Heute nicht“ ist immer eine der Antworten, und die sanfteren Übungen sind nicht weniger wert.</translation>
    </message>
    <message>
        <source>It helps to have somebody to talk to afterwards: a friend, a therapist, a group.</source>
        <translation>Es hilft, danach mit jemandem reden zu können: einer Freundin, einem Therapeuten, einer Gruppe.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>They are easier to hold after some practice with gentler ones, when the parts that protect you have come to know you a little.</source>
        <translation>Sie sind leichter zu halten nach etwas Übung mit sanfteren, wenn die Teile, die dich beschützen, dich ein wenig kennengelernt haben.</translation>
    </message>
    <message>
        <source>They come near to parts that were hurt, and often to their memories.</source>
        <translation>Sie kommen Teilen nahe, die verletzt wurden, und oft auch ihren Erinnerungen.</translation>
    </message>
    <message>
        <source>You can hide them again at any time.</source>
        <translation>Du kannst sie jederzeit wieder ausblenden.</translation>
    </message>
</context>
<context>
    <name>DeepSettings</name>
    <message>
        <source>Hide the deeper practices</source>
        <translation>Die tieferen Übungen ausblenden</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Those that come near to hurt parts are among the practices.</source>
        <translation>Die, die verletzten Teilen nahekommen, stehen bei den Übungen.</translation>
    </message>
    <message>
        <source>Those that come near to hurt parts are kept out of sight.</source>
        <translation>Die, die verletzten Teilen nahekommen, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>What deeper practices are</source>
        <translation>Was tiefere Übungen sind</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>It could not all be deleted just now. {why}</source>
        <translation>Gerade konnte nicht alles gelöscht werden. {why}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A practice is playing</source>
        <translation>Eine Übung läuft</translation>
    </message>
    <message>
        <source>The practice is paused first</source>
        <translation>Zuerst wird die Übung angehalten</translation>
    </message>
    <message>
        <source>The reflections are locked first</source>
        <translation>Zuerst werden die Aufzeichnungen gesperrt</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>All {all} checks went well.</source>
        <translation>Alle {all} Prüfungen sind gut gegangen.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Hide what was copied</source>
        <translation>Das Kopierte ausblenden</translation>
    </message>
    <message>
        <source>If something doesn't work: this looks the whole app over, without a sound, and copies what it finds, for whoever helps you. That is versions, the kind of computer and measurements; nothing that you wrote, and nothing of who you are.</source>
        <translation>Wenn etwas nicht geht: Das hier sieht die ganze App durch, ohne einen Laut, und kopiert, was es findet, für jemanden, der dir hilft. Das sind Versionen, die Art des Computers und Messwerte; nichts, was du geschrieben hast, und nichts davon, wer du bist.</translation>
    </message>
    <message>
        <source>It couldn't be done: perhaps the disk is full. Nothing was copied.</source>
        <translation>Das ging nicht: Vielleicht ist die Festplatte voll. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>It is copied, and goes nowhere by itself; you can read it first.</source>
        <translation>Es ist kopiert und geht von selbst nirgendwohin; du kannst es vorher lesen.</translation>
    </message>
    <message>
        <source>Looking the app over: {n} of {all} …</source>
        <translation>Die App wird durchgesehen: {n} von {all} …</translation>
    </message>
    <message>
        <source>Of {all} checks, this many did not go well: {n}.</source>
        <translation>Von {all} Prüfungen sind so viele nicht gut gegangen: {n}.</translation>
    </message>
    <message>
        <source>Show what was copied</source>
        <translation>Das Kopierte anzeigen</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Was kopiert wurde</translation>
    </message>
</context>
<context>
    <name>EightOverTimePage</name>
    <message>
        <source>Each as it was at that moment. Low is as good as high.</source>
        <translation>Jede, wie sie in jenem Moment war. Wenig ist so gut wie viel.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Take a reading now</source>
        <translation>Jetzt eine Momentaufnahme</translation>
    </message>
    <message>
        <source>The eight qualities over time</source>
        <translation>Die acht Qualitäten im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Dasselbe in Worten</translation>
    </message>
    <message>
        <source>What will live here: how much of each of the eight qualities of Self was there, at the moments when you looked. A practice offers such a look before and after; you can also take one by itself, on any day. There is nothing to reach. A low one only says that a part was near.</source>
        <translation>Hier wird einmal stehen, wie viel von jeder der acht Qualitäten des Selbst da war, in den Momenten, in denen du hingeschaut hast. Eine Übung bietet davor und danach einen solchen Blick an; du kannst auch an jedem Tag einen für sich nehmen. Es gibt nichts zu erreichen. Wenig sagt nur, dass ein Teil nahe war.</translation>
    </message>
</context>
<context>
    <name>EightPictures</name>
    <message>
        <source>All eight</source>
        <translation>Alle acht</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
</context>
<context>
    <name>EightWords</name>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>für sich</translation>
    </message>
    <message>
        <source>calmness</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>compassion</source>
        <translation>Mitgefühl</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>connectedness</source>
        <translation>Verbundenheit</translation>
    </message>
    <message>
        <source>courage</source>
        <translation>Mut</translation>
    </message>
    <message>
        <source>creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>curiosity</source>
        <translation>Neugier</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
</context>
<context>
    <name>EmergencyNumbers</name>
    <message>
        <source>If a life is in danger now</source>
        <translation>Wenn jetzt ein Leben in Gefahr ist</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>All that was kept of you here, for good.</source>
        <translation>Alles, was hier von dir festgehalten ist, für immer.</translation>
    </message>
    <message>
        <source>All your reflections</source>
        <translation>Alle deine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Damaged files that were set aside</source>
        <translation>Beschädigte Dateien, die beiseitegelegt wurden</translation>
    </message>
    <message>
        <source>Delete all of it, for good?</source>
        <translation>Alles löschen, für immer?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Export it first</source>
        <translation>Zuerst exportieren</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Es ist gelöscht</translation>
    </message>
    <message>
        <source>It is not all deleted</source>
        <translation>Es ist nicht alles gelöscht</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nobody can undo it. Your settings and your practices stay, and so does what you exported.</source>
        <translation>Niemand kann es rückgängig machen. Deine Einstellungen und deine Übungen bleiben, und was du exportiert hast, auch.</translation>
    </message>
    <message>
        <source>Nothing of it is left on this computer. What you exported, or printed, is where you put it. A disk that makes copies of its own may have some until it needs the room.</source>
        <translation>Nichts davon ist mehr auf diesem Computer. Was du exportiert oder gedruckt hast, ist dort, wo du es hingelegt hast. Ein Datenträger, der selbst Kopien macht, hat vielleicht noch einige, bis er den Platz braucht.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The one copy of it that was made for safety</source>
        <translation>Die eine Sicherungskopie davon</translation>
    </message>
    <message>
        <source>The passphrase: you can set one again</source>
        <translation>Die Passphrase: Du kannst wieder eine setzen</translation>
    </message>
    <message>
        <source>The {n} copies of it that were made for safety</source>
        <translation>Die {n} Sicherungskopien davon</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das wird gelöscht</translation>
    </message>
    <message>
        <source>What could not be saved yet, and where a practice was left</source>
        <translation>Was noch nicht gespeichert werden konnte, und wo eine Übung verlassen wurde</translation>
    </message>
</context>
<context>
    <name>ExperienceRow</name>
    <message>
        <source>A small experience, {day}</source>
        <translation>Eine kleine Erfahrung, {day}</translation>
    </message>
    <message>
        <source>A step without words</source>
        <translation>Ein Schritt ohne Worte</translation>
    </message>
    <message>
        <source>Another step, or none</source>
        <translation>Ein anderer Schritt, oder keiner</translation>
    </message>
    <message>
        <source>From the step: {step}</source>
        <translation>Vom Schritt: {step}</translation>
    </message>
    <message>
        <source>It came of a step</source>
        <translation>Sie kam von einem Schritt</translation>
    </message>
    <message>
        <source>It came of this step</source>
        <translation>Sie kam von diesem Schritt</translation>
    </message>
    <message>
        <source>Of none</source>
        <translation>Von keinem</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Wegnehmen: {what}</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Giving it up …</source>
        <translation>Es wird aufgegeben …</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>Nothing is heard. Leaving this page gives it up, and leaves nothing behind.</source>
        <translation>Dabei ist nichts zu hören. Wenn du diese Seite verlässt, wird es aufgegeben, und nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Saved at {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
        <source>Writing the sound file …</source>
        <translation>Die Tondatei wird geschrieben …</translation>
    </message>
    <message>
        <source>Your sound file is ready</source>
        <translation>Deine Tondatei ist fertig</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>A sound file can't ask. What will be answered along the way? Where you would write or take your time, it goes on.</source>
        <translation>Eine Tondatei kann nicht fragen. Was wird unterwegs geantwortet? Wo du schreiben oder dir Zeit nehmen würdest, geht sie weiter.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Further questions than these are answered with their first choice.</source>
        <translation>Weitere Fragen als diese werden mit ihrer ersten Wahl beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>Der Weg hindurch</translation>
    </message>
    <message>
        <source>This practice has one way through. There is nothing to pick.</source>
        <translation>Durch diese Übung führt ein einziger Weg. Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>This way goes round and round, and comes to no end. Please pick another choice.</source>
        <translation>Dieser Weg geht immer im Kreis und kommt an kein Ende. Bitte triff eine andere Wahl.</translation>
    </message>
    <message>
        <source>To take along, on whatever plays sound. It goes where you put it.</source>
        <translation>Zum Mitnehmen, für alles, was Ton abspielt. Sie kommt dorthin, wo du sie hinlegst.</translation>
    </message>
    <message>
        <source>Your picks are still here.</source>
        <translation>Deine Auswahl ist noch da.</translation>
    </message>
</context>
<context>
    <name>ExportSentences</name>
    <message>
        <source>A WAV file can't hold that many hours. Please choose FLAC, which keeps every sample too.</source>
        <translation>So viele Stunden fasst eine WAV-Datei nicht. Bitte wähle FLAC, das ebenfalls alles unverändert lässt.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>That folder is not there any more. Please choose another place.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Bitte wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing half done was left there: free some space, or choose another place.</source>
        <translation>Der Datenträger ist voll. Nichts Halbfertiges ist dort geblieben: Schaffe etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file could not be written there, and nothing half done was left. Please try again, or choose another place.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden, und nichts Halbfertiges ist geblieben. Bitte versuche es noch einmal oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already, and it was left as it is. Please take another name.</source>
        <translation>Es gibt schon eine Datei „{name}“, und sie bleibt, wie sie ist. Bitte nimm einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Please choose another name.</source>
        <translation>Es gibt einen Ordner mit diesem Namen. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This place may not be written to. Please choose another folder, such as your own music or documents.</source>
        <translation>An diesem Ort darf nicht geschrieben werden. Bitte wähle einen anderen Ordner, etwa deinen eigenen für Musik oder Dokumente.</translation>
    </message>
    <message>
        <source>This way would not end within twelve hours. Please pick another one; nothing was written.</source>
        <translation>Dieser Weg käme in zwölf Stunden nicht ans Ende. Bitte wähle einen anderen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>With {voice}. Pace of the voice {pace}, silences {silences}, the background as written.</source>
        <translation>Stimme: {voice}. Sprechtempo {pace}, Pausen {silences}, Hintergrund wie vorgesehen.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>A file of chapters, for podcast players (JSON)</source>
        <translation>Eine Datei mit Kapiteln, für Podcast-Programme (JSON)</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Captions of what is spoken, for players that show them (WebVTT)</source>
        <translation>Untertitel des Gesprochenen, für Programme, die sie zeigen (WebVTT)</translation>
    </message>
    <message>
        <source>FLAC: every sample kept</source>
        <translation>FLAC: alles unverändert</translation>
    </message>
    <message>
        <source>MP3: small, for any player</source>
        <translation>MP3: klein, für jedes Gerät</translation>
    </message>
    <message>
        <source>Ogg Vorbis: small, and free</source>
        <translation>Ogg Vorbis: klein und frei</translation>
    </message>
    <message>
        <source>WAV: large, for editing</source>
        <translation>WAV: groß, zum Bearbeiten</translation>
    </message>
    <message>
        <source>{length} of sound, about {size}. The steps are its chapters.</source>
        <translation>{length} Ton, ungefähr {size}. Die Schritte sind die Kapitel.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>FittingPage</name>
    <message>
        <source>All practices</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>It is welcome. These could be a way to be with it.</source>
        <translation>Das ist willkommen. So könntest du bei ihm sein.</translation>
    </message>
</context>
<context>
    <name>FiveStepCard</name>
    <message>
        <source>Arrive in the body, find a part, see how you feel toward it, get to know it, and notice what opens.</source>
        <translation>Im Körper ankommen, einen Teil finden, spüren, was du ihm gegenüber fühlst, ihn kennenlernen und bemerken, was sich öffnet.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation>Die fünf Schritte beginnen</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>You can stop at any moment</source>
        <translation>Du kannst jederzeit aufhören</translation>
    </message>
    <message>
        <source>you can stop at any moment</source>
        <translation>du kannst jederzeit aufhören</translation>
    </message>
</context>
<context>
    <name>Flower</name>
    <message>
        <source>{quality}: {how_much}</source>
        <translation>{quality}: {how_much}</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>A text for each (Markdown)</source>
        <translation>Ein Text für jedes (Markdown)</translation>
    </message>
    <message>
        <source>Complete, to bring in again (JSON)</source>
        <translation>Vollständig, zum Wiederhereinholen (JSON)</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>On paper, or PDF</source>
        <translation>Auf Papier, oder als PDF</translation>
    </message>
    <message>
        <source>One text (Markdown)</source>
        <translation>Ein einziger Text (Markdown)</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>A belief</source>
        <translation>Eine Überzeugung</translation>
    </message>
    <message>
        <source>A page without words</source>
        <translation>Eine Seite ohne Worte</translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation>Ein Teil ohne Namen</translation>
    </message>
    <message>
        <source>A practice</source>
        <translation>Eine Übung</translation>
    </message>
    <message>
        <source>A reading of the eight qualities</source>
        <translation>Eine Momentaufnahme der acht Qualitäten</translation>
    </message>
    <message>
        <source>A small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Überzeugung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Step outward</source>
        <translation>Schritt nach außen</translation>
    </message>
</context>
<context>
    <name>GoingOutPage</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Change what goes out</source>
        <translation>Ändern, was hinausgeht</translation>
    </message>
    <message>
        <source>Getting it together …</source>
        <translation>Es wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Handing it to the printer …</source>
        <translation>Es geht an den Drucker …</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>It is with the printer</source>
        <translation>Es ist beim Drucker</translation>
    </message>
    <message>
        <source>It is written</source>
        <translation>Es ist geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Pages that were on their way may come out.</source>
        <translation>Seiten, die schon unterwegs waren, kommen vielleicht noch heraus.</translation>
    </message>
    <message>
        <source>Please see whether the printer is on, and try again.</source>
        <translation>Bitte sieh nach, ob der Drucker an ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>The printer, or the computer that it hangs on, may keep a copy.</source>
        <translation>Der Drucker, oder der Computer, an dem er hängt, behält vielleicht eine Kopie.</translation>
    </message>
    <message>
        <source>This goes out</source>
        <translation>Das geht hinaus</translation>
    </message>
    <message>
        <source>Writing it …</source>
        <translation>Es wird geschrieben …</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>Grounding</name>
    <message>
        <source>A sip of water will do. So will pressing your feet into the floor once.</source>
        <translation>Ein Schluck Wasser genügt. Oder du drückst die Füße einmal in den Boden.</translation>
    </message>
    <message>
        <source>A sleeve, the chair, the floor under you. Or four colours around you.</source>
        <translation>Ein Ärmel, der Stuhl, der Boden unter dir. Oder vier Farben um dich her.</translation>
    </message>
    <message>
        <source>Four things you can feel against your skin.</source>
        <translation>Vier Dinge, die du auf der Haut spüren kannst.</translation>
    </message>
    <message>
        <source>Let your eyes be open, and find five things you can see.</source>
        <translation>Lass deine Augen offen sein und finde fünf Dinge, die du sehen kannst.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One thing you can taste, or one slow breath.</source>
        <translation>Etwas, das du schmecken kannst, oder ein langsamer Atemzug.</translation>
    </message>
    <message>
        <source>Or five things you can touch, if seeing is hard. Name each one to yourself.</source>
        <translation>Oder fünf Dinge, die du berühren kannst, wenn Sehen schwer ist. Benenne jedes für dich.</translation>
    </message>
    <message>
        <source>Or two smells that you like to remember.</source>
        <translation>Oder zwei Düfte, an die du dich gern erinnerst.</translation>
    </message>
    <message>
        <source>Stay with it as long as you like. Then choose what comes next.</source>
        <translation>Bleib dabei, so lange du magst. Dann wähle, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Three sounds, near or far.</source>
        <translation>Drei Geräusche, nah oder fern.</translation>
    </message>
    <message>
        <source>Two things you can smell.</source>
        <translation>Zwei Dinge, die du riechen kannst.</translation>
    </message>
    <message>
        <source>Where it is silent, or hearing is hard: three shapes, or edges to follow.</source>
        <translation>Wo es still ist oder Hören schwer: drei Formen, oder Kanten, denen du folgst.</translation>
    </message>
    <message>
        <source>You are here, in this room, and this is now.</source>
        <translation>Du bist hier, in diesem Raum, und es ist jetzt.</translation>
    </message>
</context>
<context>
    <name>HearFirst</name>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>It can't be heard just now. It can be kept all the same.</source>
        <translation>Gerade lässt sie sich nicht anhören. Behalten lässt sie sich trotzdem.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Change this list</source>
        <translation>Diese Liste ändern</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>How they were checked</source>
        <translation>Wie sie geprüft wurden</translation>
    </message>
    <message>
        <source>In another country</source>
        <translation>In einem anderen Land</translation>
    </message>
    <message>
        <source>Nobody has called these numbers for this list. Numbers can change; the service's own site knows.</source>
        <translation>Für diese Liste hat niemand die Nummern angerufen. Nummern können sich ändern; die Seite des Dienstes selbst weiß es.</translation>
    </message>
    <message>
        <source>Show {country} first</source>
        <translation>{country} zuerst zeigen</translation>
    </message>
    <message>
        <source>The list of contacts could not be read. In Europe the emergency number is 112, in the United Kingdom 999, in the United States and Canada 911. To talk: Samaritans 116 123 (UK), 988 (US and Canada).</source>
        <translation>Die Liste der Kontakte konnte nicht gelesen werden. In Europa ist der Notruf 112, im Vereinigten Königreich 999, in den Vereinigten Staaten und Kanada 911. Zum Reden: Samaritans 116 123 (Vereinigtes Königreich), 988 (Vereinigte Staaten und Kanada).</translation>
    </message>
    <message>
        <source>This list has no numbers for {country}. In Europe the emergency number is 112.</source>
        <translation>Diese Liste hat keine Nummern für: {country}. In Europa ist der Notruf 112.</translation>
    </message>
    <message>
        <source>When you have chosen one, its numbers come first. Until then, all are here.</source>
        <translation>Wenn du eines gewählt hast, kommen seine Nummern zuerst. Bis dahin sind alle hier.</translation>
    </message>
    <message>
        <source>You don't have to be sure that it is bad enough.</source>
        <translation>Du musst nicht sicher sein, dass es schlimm genug ist.</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Dein Land</translation>
    </message>
    <message>
        <source>Your own people</source>
        <translation>Deine eigenen Menschen</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{words}: {name}</source>
        <translation>{words}: {name}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A lonely part</source>
        <translation>Ein einsamer Teil</translation>
    </message>
    <message>
        <source>A moment to land</source>
        <translation>Ein Moment zum Ankommen</translation>
    </message>
    <message>
        <source>An inner critic</source>
        <translation>Ein innerer Kritiker</translation>
    </message>
    <message>
        <source>Eyes open, without a sound</source>
        <translation>Augen offen, ohne Ton</translation>
    </message>
    <message>
        <source>Fear of being turned away</source>
        <translation>Angst, abgewiesen zu werden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Shame</source>
        <translation>Scham</translation>
    </message>
    <message>
        <source>Shut down, heavy</source>
        <translation>Wie abgeschaltet, schwer</translation>
    </message>
    <message>
        <source>Two parts at odds</source>
        <translation>Zwei Teile im Widerstreit</translation>
    </message>
    <message>
        <source>Unease around people</source>
        <translation>Unbehagen unter Menschen</translation>
    </message>
    <message>
        <source>Wanting to hide</source>
        <translation>Der Wunsch, mich zu verstecken</translation>
    </message>
    <message>
        <source>What is here today?</source>
        <translation>Was ist heute da?</translation>
    </message>
    <message>
        <source>What you kept</source>
        <translation>Was du festgehalten hast</translation>
    </message>
</context>
<context>
    <name>HousePages</name>
    <message>
        <source>Deeper practices</source>
        <translation>Tiefere Übungen</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Passphrase und Sperre</translation>
    </message>
</context>
<context>
    <name>HowItSounds</name>
    <message>
        <source>Nothing is heard before you ask for it, here or later.</source>
        <translation>Nichts ist zu hören, bevor du es möchtest, hier wie später.</translation>
    </message>
</context>
<context>
    <name>KeepingPractice</name>
    <message>
        <source>It has the same id as a practice of Inner Hearth's own, so it can be practised from here, but not kept beside that one. Another id in its file changes that.</source>
        <translation>Sie hat dieselbe Kennung wie eine Übung von Inner Hearth selbst; sie lässt sich von hier aus üben, aber nicht neben dieser behalten. Eine andere Kennung (id) in ihrer Datei ändert das.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>An seine Stelle setzen</translation>
    </message>
    <message>
        <source>This practice came as a file. You can practise it right away, or keep a copy among your practices.</source>
        <translation>Diese Übung kam als Datei. Du kannst sie gleich üben oder eine Kopie bei deinen Übungen behalten.</translation>
    </message>
    <message>
        <source>You have another practice with the same id. You can practise this one as it is, or put it in the place of the other, which is set aside and not deleted.</source>
        <translation>Du hast eine andere Übung mit derselben Kennung. Du kannst diese so üben, wie sie ist, oder sie an die Stelle der anderen setzen; die wird beiseitegelegt und nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>KeptAnswers</name>
    <message>
        <source>How much of each was here</source>
        <translation>Wie viel von jedem da war</translation>
    </message>
</context>
<context>
    <name>KeptPages</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>The part is deleted.</source>
        <translation>Der Teil ist gelöscht.</translation>
    </message>
    <message>
        <source>What you kept before can be put back: on Home, or in Settings, under Backups.</source>
        <translation>Was du früher festgehalten hast, kann zurückgeholt werden: unter „Zuhause“ oder in den Einstellungen unter „Sicherungen“.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>That did not open it. Nothing is lost; perhaps a letter slipped.</source>
        <translation>Das hat sie nicht geöffnet. Nichts ist verloren; vielleicht ist ein Buchstabe verrutscht.</translation>
    </message>
    <message>
        <source>There is a slip in group {group} of {groups}.</source>
        <translation>In Gruppe {group} von {groups} ist etwas verrutscht.</translation>
    </message>
    <message>
        <source>You can try again in a second.</source>
        <translation>In einer Sekunde kannst du es wieder versuchen.</translation>
    </message>
    <message>
        <source>You can try again in {n} seconds.</source>
        <translation>In {n} Sekunden kannst du es wieder versuchen.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 bis 8</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Strg+−</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>back a step</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>eine Antwort wählen</translation>
    </message>
    <message>
        <source>go on, where it waits for you</source>
        <translation>weiter, wo es auf dich wartet</translation>
    </message>
    <message>
        <source>go on, where you write</source>
        <translation>weiter, wo du schreibst</translation>
    </message>
    <message>
        <source>ground me</source>
        <translation>Boden finden</translation>
    </message>
    <message>
        <source>hear it again</source>
        <translation>noch einmal hören</translation>
    </message>
    <message>
        <source>help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>larger or smaller words</source>
        <translation>größere oder kleinere Worte</translation>
    </message>
    <message>
        <source>lock or cover the window</source>
        <translation>das Fenster sperren oder leeren</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>mehr Zeit</translation>
    </message>
    <message>
        <source>pause, or go on</source>
        <translation>anhalten oder weiter</translation>
    </message>
    <message>
        <source>press what has the ring around it</source>
        <translation>drücken, was den Ring um sich hat</translation>
    </message>
    <message>
        <source>show or hide the keys</source>
        <translation>die Tasten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>skip on</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>sound and words</source>
        <translation>Klang und Worte</translation>
    </message>
    <message>
        <source>stop; what you wrote is kept</source>
        <translation>aufhören; was du geschrieben hast, bleibt</translation>
    </message>
    <message>
        <source>to the next thing; with Shift, back</source>
        <translation>zum Nächsten; mit Umschalt zurück</translation>
    </message>
    <message>
        <source>words as large as at first</source>
        <translation>Worte so groß wie zu Beginn</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Die Tasten schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <translation>{keys}: {does}</translation>
    </message>
</context>
<context>
    <name>LeftOff</name>
    <message>
        <source>{length} from there</source>
        <translation>von dort an {length}</translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. It goes on from there.</source>
        <translation>{when} warst du bei „{left}“. Von dort geht es weiter.</translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. That step is no longer in this practice, so it begins anew. What you wrote is kept.</source>
        <translation>{when} warst du bei „{left}“. Diesen Schritt gibt es in der Übung nicht mehr, darum beginnt sie neu. Was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. This practice was changed since, so it goes on from the start of “{step}”.</source>
        <translation>{when} warst du bei „{left}“. Diese Übung wurde seitdem geändert, darum geht es am Anfang von „{step}“ weiter.</translation>
    </message>
    <message>
        <source>{when} you were in “{left}”. This practice was changed since; it goes on from where you were.</source>
        <translation>{when} warst du bei „{left}“. Diese Übung wurde seitdem geändert; es geht dort weiter, wo du warst.</translation>
    </message>
    <message>
        <source>{when}, in {step}</source>
        <translation>{when}, bei „{step}“</translation>
    </message>
</context>
<context>
    <name>LeftReadable</name>
    <message>
        <source>Backups that could not be opened are as they were, under what they had.</source>
        <translation>Sicherungen, die sich nicht öffnen ließen, sind, wie sie waren, unter dem, was sie hatten.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Delete them for good? What stands in them and not in your reflections is gone then.</source>
        <translation>Für immer löschen? Was darin steht und nicht in deinen Aufzeichnungen, ist dann weg.</translation>
    </message>
    <message>
        <source>Delete them …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>These older files can still be read without the passphrase, or are too damaged to tell.</source>
        <translation>Diese älteren Dateien lassen sich noch ohne die Passphrase lesen, oder sie sind zu beschädigt, um es zu sagen.</translation>
    </message>
    <message>
        <source>They are deleted.</source>
        <translation>Sie sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>LicenceEntry</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the licence of {name}</source>
        <translation>Die Lizenz von {name} lesen</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Bells and backgrounds were made for Inner Hearth and are free of any claim (CC0-1.0); the recorded words of the five steps may be used by whoever names Inner Hearth (CC-BY-4.0).</source>
        <translation>Glocken und Hintergründe wurden für Inner Hearth gemacht und sind frei von allen Ansprüchen (CC0-1.0); die aufgenommenen Worte der fünf Schritte darf verwenden, wer Inner Hearth nennt (CC-BY-4.0).</translation>
    </message>
    <message>
        <source>Inner Hearth</source>
        <translation>Inner Hearth</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The built-in voice</source>
        <translation>Die eingebaute Stimme</translation>
    </message>
    <message>
        <source>The fonts</source>
        <translation>Die Schriften</translation>
    </message>
    <message>
        <source>The libraries underneath</source>
        <translation>Die Bibliotheken darunter</translation>
    </message>
    <message>
        <source>The sounds</source>
        <translation>Die Klänge</translation>
    </message>
    <message>
        <source>What Inner Hearth is made of, and the terms under which it may be used.</source>
        <translation>Woraus Inner Hearth gemacht ist, und unter welchen Bedingungen es benutzt werden darf.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Some of what you wrote isn't saved yet, and is held in this window. Unlock first, and it will be saved; without that it is lost as the window closes.</source>
        <translation>Etwas von dem, was du geschrieben hast, ist noch nicht gespeichert und steht nur in diesem Fenster. Entsperre zuerst, dann wird es gespeichert; sonst ist es verloren, wenn das Fenster sich schließt.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>A new place is begun. What is locked lies unharmed at {path}.</source>
        <translation>Ein neuer Ort ist angelegt. Das Gesperrte liegt unversehrt unter {path}.</translation>
    </message>
    <message>
        <source>Setting your passphrase</source>
        <translation>Deine Passphrase wird gesetzt</translation>
    </message>
    <message>
        <source>The passphrase is as it was. You can set one in Settings, under Privacy.</source>
        <translation>Die Passphrase ist, wie sie war. Du kannst eine in den Einstellungen unter „Privatsphäre“ setzen.</translation>
    </message>
    <message>
        <source>Your new passphrase is set.</source>
        <translation>Deine neue Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>Your reflections stay locked. Nothing of this practice is kept until you unlock them: it is held in this window, and is gone when it closes.</source>
        <translation>Deine Aufzeichnungen bleiben gesperrt. Von dieser Übung wird nichts gespeichert, bis du sie entsperrst: Alles bleibt in diesem Fenster und ist weg, wenn es sich schließt.</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Any part</source>
        <translation>Jeder Teil</translation>
    </message>
    <message>
        <source>Any practice</source>
        <translation>Jede Übung</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Jedes Thema</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Look for words</source>
        <translation>Nach Worten suchen</translation>
    </message>
    <message>
        <source>Look for words in your reflections</source>
        <translation>In deinen Aufzeichnungen nach Worten suchen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Size of the words of a session</source>
        <translation>Größe der Worte während der Übung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Words of a session</source>
        <translation>Worte während der Übung</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>LostPassphrase</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin anew …</source>
        <translation>Neu beginnen …</translation>
    </message>
    <message>
        <source>Begin anew? The locked file and its backups get another name, and stay in their folder. Should the passphrase come back, they can be opened again.</source>
        <translation>Neu beginnen? Die gesperrte Datei und ihre Sicherungen bekommen einen anderen Namen und bleiben in ihrem Ordner. Wenn die Passphrase zurückkommt, lassen sie sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Something you did before the lock is still held behind it, and beginning anew would show it. Close Inner Hearth and open it again first; then you can begin anew.</source>
        <translation>Etwas, das du vor dem Sperren getan hast, wird noch dahinter gehalten, und neu zu beginnen würde es zeigen. Schließe Inner Hearth zuerst und öffne es wieder; dann kannst du neu beginnen.</translation>
    </message>
    <message>
        <source>Then what is locked can't be brought back: not by you, and not by anybody else. That is what kept it private, and it can hurt. Passphrases do come back to people at odd moments, so nothing of it is deleted.

You can practise without it: a new, empty place is begun for what you write from now on.</source>
        <translation>Dann lässt sich das Gesperrte nicht zurückholen: nicht von dir, und auch von niemand anderem. Das hat es privat gehalten, und es kann weh tun. Passphrasen fallen einem manchmal in seltsamen Momenten wieder ein, darum wird nichts davon gelöscht.

Du kannst ohne sie üben: Für das, was du von jetzt an schreibst, wird ein neuer, leerer Ort angelegt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inner Hearth</source>
        <translation>Inner Hearth</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take away: {tie}</source>
        <translation>Wegnehmen: {tie}</translation>
    </message>
    <message>
        <source>Take it off the map</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>The other part can be pressed on the map, too.</source>
        <translation>Der andere Teil lässt sich auch auf der Karte drücken.</translation>
    </message>
    <message>
        <source>Tie to another …</source>
        <translation>Verbinden mit …</translation>
    </message>
</context>
<context>
    <name>MapTray</name>
    <message>
        <source>Not on the map yet</source>
        <translation>Noch nicht auf der Karte</translation>
    </message>
    <message>
        <source>Press to put it on the map, or drag it there</source>
        <translation>Drücken oder ziehen, um ihn auf die Karte zu setzen</translation>
    </message>
    <message>
        <source>Put them all on the map</source>
        <translation>Alle auf die Karte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Drag a part nearer or farther, or use the arrow keys. Press it for its ties; Enter opens its page.</source>
        <translation>Zieh einen Teil näher oder weiter weg, oder nimm die Pfeiltasten. Ein Druck zeigt seine Verbindungen; Enter öffnet seine Seite.</translation>
    </message>
    <message>
        <source>Press a part to put it on the map, or drag it there.</source>
        <translation>Drück auf einen Teil, um ihn auf die Karte zu setzen, oder zieh ihn dorthin.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undoes what was done last on the map</source>
        <translation>Nimmt zurück, was zuletzt auf der Karte getan wurde</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>A word or two, or leave it empty.</source>
        <translation>Ein Wort oder zwei, oder nichts.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NearnessRow</name>
    <message>
        <source>How near it feels</source>
        <translation>Wie nah er sich anfühlt</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leave open how near it feels</source>
        <translation>Offen lassen, wie nah er sich anfühlt</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>Long is better than strange: four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. Nobody can bring it back if it is forgotten, so you may like to write it down and keep it in a safe place.</source>
        <translation>Lang ist besser als seltsam: Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten. Niemand kann sie zurückholen, wenn sie vergessen ist; vielleicht magst du sie aufschreiben und an einem sicheren Ort aufbewahren.</translation>
    </message>
    <message>
        <source>Please write a passphrase first.</source>
        <translation>Bitte schreibe zuerst eine Passphrase.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>NoParts</name>
    <message>
        <source>Meet a part in the five steps</source>
        <translation>In den fünf Schritten einem Teil begegnen</translation>
    </message>
    <message>
        <source>What each is called, where it lives in the body, what it wants you to know, and how it stands to the others. Parts come here by themselves when you name them in a practice, or you can add one by hand.</source>
        <translation>Wie jeder heißt, wo im Körper er lebt, was er dich wissen lassen möchte und wie er zu den anderen steht. Teile kommen von selbst hierher, wenn du sie in einer Übung benennst, oder du fügst einen von Hand hinzu.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No sound device was found. The practice goes on as words on the screen.</source>
        <translation>Es wurde kein Tongerät gefunden. Die Übung geht als Worte auf dem Bildschirm weiter.</translation>
    </message>
    <message>
        <source>The recording {about} can't be played; the built-in voice speaks.</source>
        <translation>Die Aufnahme {about} lässt sich nicht abspielen; die eingebaute Stimme spricht.</translation>
    </message>
    <message>
        <source>The recording {about} is missing; the built-in voice speaks instead.</source>
        <translation>Die Aufnahme {about} fehlt; stattdessen spricht die eingebaute Stimme.</translation>
    </message>
    <message>
        <source>The sound device went away. Everything waits here until you go on.</source>
        <translation>Das Tongerät ist verschwunden. Hier wartet alles, bis du weitermachst.</translation>
    </message>
    <message>
        <source>The sound {about} is missing. The practice goes on without it.</source>
        <translation>Der Klang {about} fehlt. Die Übung geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The voice can't speak this text. There is time to read it instead.</source>
        <translation>Die Stimme kann diesen Text nicht sprechen. Es ist Zeit, ihn zu lesen.</translation>
    </message>
    <message>
        <source>The voice {about} can't be used here. Another one speaks.</source>
        <translation>Die Stimme {about} geht hier nicht. Eine andere spricht.</translation>
    </message>
    <message>
        <source>There is no voice for this language. There is time to read instead.</source>
        <translation>Für diese Sprache gibt es keine Stimme. Es ist Zeit zu lesen.</translation>
    </message>
    <message>
        <source>This text could not be spoken well. There is time to read it instead.</source>
        <translation>Dieser Text ließ sich nicht gut sprechen. Es ist Zeit, ihn zu lesen.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Keep it here</source>
        <translation>Hier festhalten</translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation>Hier festhalten: {title}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>It could not be kept ({reason}). The file itself is as it was.</source>
        <translation>Sie konnte nicht behalten werden ({reason}). Die Datei selbst ist, wie sie war.</translation>
    </message>
    <message>
        <source>It is among your practices now.</source>
        <translation>Sie ist jetzt unter deinen Übungen.</translation>
    </message>
    <message>
        <source>The file can't be read any more, so it was not kept.</source>
        <translation>Die Datei lässt sich nicht mehr lesen, darum wurde sie nicht behalten.</translation>
    </message>
    <message>
        <source>This file isn't there any more. It may have been moved, or renamed.</source>
        <translation>Diese Datei ist nicht mehr da. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>This is a practice pack. Inner Hearth can't take packs in yet. Nothing was changed.</source>
        <translation>Das ist ein Übungspaket. Inner Hearth kann Pakete noch nicht hereinnehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This isn't a practice: those are files that end in .yaml.</source>
        <translation>Das ist keine Übung: Übungen sind Dateien, die auf .yaml enden.</translation>
    </message>
    <message>
        <source>This practice can't be read yet. Nothing was changed. Whoever wrote it can mend it with the places below.</source>
        <translation>Diese Übung lässt sich noch nicht lesen. Nichts wurde geändert. Wer sie geschrieben hat, kann sie mit den Stellen unten in Ordnung bringen.</translation>
    </message>
    <message>
        <source>{name} waits until this practice is over.</source>
        <translation>{name} wartet, bis diese Übung vorbei ist.</translation>
    </message>
</context>
<context>
    <name>OutList</name>
    <message>
        <source>What can go out</source>
        <translation>Was hinausgehen kann</translation>
    </message>
</context>
<context>
    <name>OutPreview</name>
    <message>
        <source>After this</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>All that will be in it</source>
        <translation>Alles, was darin sein wird</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>A belief</source>
        <translation>Eine Überzeugung</translation>
    </message>
    <message>
        <source>A glimmer</source>
        <translation>Ein Lichtblick</translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation>Ein Teil ohne Namen</translation>
    </message>
    <message>
        <source>A reading of the eight qualities</source>
        <translation>Eine Momentaufnahme der acht Qualitäten</translation>
    </message>
    <message>
        <source>A small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing was changed.</source>
        <translation>Alles davon war schon hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>Überzeugungen</translation>
    </message>
    <message>
        <source>Brought up to date: {n}</source>
        <translation>Auf den neuesten Stand gebracht: {n}</translation>
    </message>
    <message>
        <source>Differed, so that both versions are kept: {n}</source>
        <translation>Verschieden, darum bleiben beide Fassungen: {n}</translation>
    </message>
    <message>
        <source>Here already, as it is: {n}</source>
        <translation>Schon hier, und unverändert: {n}</translation>
    </message>
    <message>
        <source>How I feel toward it</source>
        <translation>Was ich ihm gegenüber fühle</translation>
    </message>
    <message>
        <source>How big it feels</source>
        <translation>Wie groß er sich anfühlt</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie er aussieht</translation>
    </message>
    <message>
        <source>How near it feels</source>
        <translation>Wie nah er sich anfühlt</translation>
    </message>
    <message>
        <source>It could not be deleted just now. Please try again.</source>
        <translation>Gerade konnte es nicht gelöscht werden. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It could not be written there, and nothing half done was left. Please try again, or choose another place.</source>
        <translation>Es konnte dort nicht geschrieben werden, und nichts Halbfertiges ist geblieben. Bitte versuche es noch einmal oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>It lies at {path}. It is not encrypted: whoever has it can read it.</source>
        <translation>Es liegt unter {path}. Es ist nicht verschlüsselt: Wer es hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>New here: {n}</source>
        <translation>Neu hier: {n}</translation>
    </message>
    <message>
        <source>Not all of it could be deleted. This is still there: {files}. Please close what has it open, and try again; or delete it by hand.</source>
        <translation>Nicht alles konnte gelöscht werden. Dies ist noch da: {files}. Bitte schließe, was es gerade offen hat, und versuche es noch einmal; oder lösche es von Hand.</translation>
    </message>
    <message>
        <source>Nothing is picked.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>One is picked.</source>
        <translation>Eines ist ausgewählt.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Readings of the eight qualities</source>
        <translation>Momentaufnahmen der acht Qualitäten</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation>Schritte nach außen</translation>
    </message>
    <message>
        <source>That folder is not there any more. Please choose another place.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Bitte wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing half done was left there, and your reflections are as they were: free some space, or choose another place.</source>
        <translation>Der Datenträger ist voll. Nichts Halbfertiges ist dort geblieben, und deine Aufzeichnungen sind, wie sie waren: Schaffe etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>There is a folder of that name. Please choose another name.</source>
        <translation>Es gibt einen Ordner mit diesem Namen. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This place may not be written to. Your reflections are as they were: please choose another folder, such as your own documents.</source>
        <translation>An diesem Ort darf nicht geschrieben werden. Deine Aufzeichnungen sind, wie sie waren: Bitte wähle einen anderen Ordner, etwa deine eigenen Dokumente.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>What I appreciate in it</source>
        <translation>Was ich an ihm schätze</translation>
    </message>
    <message>
        <source>What I wrote freely</source>
        <translation>Was ich frei geschrieben habe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>What it fears would happen if it stopped</source>
        <translation>Was er befürchtet, wenn er damit aufhören würde</translation>
    </message>
    <message>
        <source>What it wants me to know</source>
        <translation>Was er mich wissen lassen möchte</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Was dafür sprach</translation>
    </message>
    <message>
        <source>What would rather be held</source>
        <translation>Was lieber geglaubt würde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where in the body</source>
        <translation>Wo im Körper</translation>
    </message>
    <message>
        <source>Whoever has the file, or the paper, can read it. Put it where it is safe with you.</source>
        <translation>Wer die Datei oder das Papier hat, kann es lesen. Lege es dorthin, wo es bei dir sicher ist.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Written freely</source>
        <translation>Frei geschrieben</translation>
    </message>
    <message>
        <source>Your reflections are open somewhere else just now, and nothing was deleted. Please close the other window, and try again.</source>
        <translation>Deine Aufzeichnungen sind gerade noch anderswo offen, und nichts wurde gelöscht. Bitte schließe das andere Fenster und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Your reflections here have a passphrase. What goes out has none: whoever has the file, or the paper, can read it. Put it where it is safe with you.</source>
        <translation>Deine Aufzeichnungen hier haben eine Passphrase. Was hinausgeht, hat keine: Wer die Datei oder das Papier hat, kann es lesen. Lege es dorthin, wo es bei dir sicher ist.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>as far as it went</source>
        <translation>so weit sie ging</translation>
    </message>
    <message>
        <source>exile</source>
        <translation>Verbannter Teil</translation>
    </message>
    <message>
        <source>firefighter</source>
        <translation>Feuerbekämpfer</translation>
    </message>
    <message>
        <source>is at odds with</source>
        <translation>ist uneins mit</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>nothing is kept yet</source>
        <translation>noch ist nichts festgehalten</translation>
    </message>
    <message>
        <source>one belief</source>
        <translation>eine Überzeugung</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>one part</source>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>eine Momentaufnahme</translation>
    </message>
    <message>
        <source>one small step</source>
        <translation>ein kleiner Schritt</translation>
    </message>
    <message>
        <source>one visit</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>protector</source>
        <translation>Beschützer</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>schützt</translation>
    </message>
    <message>
        <source>there are no words in it.</source>
        <translation>darin stehen keine Worte.</translation>
    </message>
    <message>
        <source>this can't be read.</source>
        <translation>dies lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>this file is damaged, at line {line}, column {column}.</source>
        <translation>diese Datei ist beschädigt, in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>this file is damaged.</source>
        <translation>diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>this holds no reflections of Inner Hearth.</source>
        <translation>darin sind keine Aufzeichnungen von Inner Hearth.</translation>
    </message>
    <message>
        <source>this is not a text.</source>
        <translation>dies ist kein Text.</translation>
    </message>
    <message>
        <source>this is not as it should be, at {place}.</source>
        <translation>dies ist nicht, wie es sein sollte, bei {place}.</translation>
    </message>
    <message>
        <source>this is too large.</source>
        <translation>dies ist zu groß.</translation>
    </message>
    <message>
        <source>this was written by a later Inner Hearth, which can bring it in.</source>
        <translation>dies wurde von einem neueren Inner Hearth geschrieben; das kann es hereinholen.</translation>
    </message>
    <message>
        <source>to its end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>{counts}, from {since} to {until}</source>
        <translation>{counts}, vom {since} bis zum {until}</translation>
    </message>
    <message>
        <source>{counts}, of {day}</source>
        <translation>{counts}, vom {day}</translation>
    </message>
    <message>
        <source>{n} are picked.</source>
        <translation>{n} sind ausgewählt.</translation>
    </message>
    <message>
        <source>{n} beliefs</source>
        <translation>{n} Überzeugungen</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} Teile</translation>
    </message>
    <message>
        <source>{n} readings</source>
        <translation>{n} Momentaufnahmen</translation>
    </message>
    <message>
        <source>{n} small steps</source>
        <translation>{n} kleine Schritte</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} Sitzungen</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value} von 100</translation>
    </message>
    <message>
        <source>{value} of 4</source>
        <translation>{value} von 4</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <source>Where it sounds</source>
        <translation>Wo es erklingt</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
</context>
<context>
    <name>OutwardWords</name>
    <message>
        <source>A class</source>
        <translation>Ein Kurs</translation>
    </message>
    <message>
        <source>A glimmer: {words}</source>
        <translation>Ein Lichtblick: {words}</translation>
    </message>
    <message>
        <source>A hobby</source>
        <translation>Ein Hobby</translation>
    </message>
    <message>
        <source>A small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>A spiritual or community group</source>
        <translation>Gemeinde oder Gemeinschaft</translation>
    </message>
    <message>
        <source>A support group</source>
        <translation>Eine Selbsthilfegruppe</translation>
    </message>
    <message>
        <source>A walk where others are</source>
        <translation>Ein Gang dorthin, wo andere sind</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Irgendwo</translation>
    </message>
    <message>
        <source>Movement: a gym, a walk</source>
        <translation>Bewegung: Sport, ein Spaziergang</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Menschen, die ich kenne</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>a little stretch</source>
        <translation>ein kleines Wagnis</translation>
    </message>
    <message>
        <source>big</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>feels: {size}</source>
        <translation>gefühlt: {size}</translation>
    </message>
    <message>
        <source>glimmers</source>
        <translation>Lichtblicke</translation>
    </message>
    <message>
        <source>hardly anything</source>
        <translation>kaum etwas</translation>
    </message>
    <message>
        <source>nothing lives here yet</source>
        <translation>noch ist hier nichts</translation>
    </message>
    <message>
        <source>one at rest</source>
        <translation>einer ruht</translation>
    </message>
    <message>
        <source>one glimmer</source>
        <translation>ein Lichtblick</translation>
    </message>
    <message>
        <source>one small step open</source>
        <translation>ein kleiner Schritt offen</translation>
    </message>
    <message>
        <source>one step told of</source>
        <translation>ein Schritt, von dem erzählt ist</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>small steps open</source>
        <translation>kleine Schritte offen</translation>
    </message>
    <message>
        <source>some at rest</source>
        <translation>einige ruhen</translation>
    </message>
    <message>
        <source>steps told of</source>
        <translation>Schritte, von denen erzählt ist</translation>
    </message>
    <message>
        <source>very big</source>
        <translation>sehr groß</translation>
    </message>
</context>
<context>
    <name>PageLights</name>
    <message>
        <source>Page {at} of {count}</source>
        <translation>Seite {at} von {count}</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Add: {title}</source>
        <translation>Hinzufügen: {title}</translation>
    </message>
    <message>
        <source>As far as it wants to say</source>
        <translation>So viel, wie er sagen möchte</translation>
    </message>
    <message>
        <source>As near as it can be told</source>
        <translation>So genau, wie es sich sagen lässt</translation>
    </message>
    <message>
        <source>From {day}: {words}</source>
        <translation>Von {day}: {words}</translation>
    </message>
    <message>
        <source>How I feel toward it</source>
        <translation>Was ich ihm gegenüber fühle</translation>
    </message>
    <message>
        <source>In a few words, or many</source>
        <translation>In ein paar Worten, oder vielen</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In seinen eigenen Worten</translation>
    </message>
    <message>
        <source>Its job, as it sees it</source>
        <translation>Seine Aufgabe, wie er sie sieht</translation>
    </message>
    <message>
        <source>Only what is true</source>
        <translation>Nur, was wahr ist</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Something to add, if you like</source>
        <translation>Etwas zum Hinzufügen, wenn du magst</translation>
    </message>
    <message>
        <source>What I appreciate in it</source>
        <translation>Was ich an ihm schätze</translation>
    </message>
    <message>
        <source>What it does for me</source>
        <translation>Was er für mich tut</translation>
    </message>
    <message>
        <source>What it fears</source>
        <translation>Was er befürchtet</translation>
    </message>
    <message>
        <source>What it fears would happen if it stopped</source>
        <translation>Was er befürchtet, wenn er damit aufhören würde</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>What it is like, how it looks</source>
        <translation>Wie er ist, wie er aussieht</translation>
    </message>
    <message>
        <source>What it wants me to know</source>
        <translation>Was er mich wissen lassen möchte</translation>
    </message>
    <message>
        <source>Whatever it is</source>
        <translation>Was immer es ist</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt er?</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
</context>
<context>
    <name>PartLinks</name>
    <message>
        <source>Part: {name}</source>
        <translation>Teil: {name}</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>A part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>Beliefs</source>
        <translation>Überzeugungen</translation>
    </message>
    <message>
        <source>Delete this part</source>
        <translation>Diesen Teil löschen</translation>
    </message>
    <message>
        <source>Delete this part?</source>
        <translation>Diesen Teil löschen?</translation>
    </message>
    <message>
        <source>Its page and its ties go for good. The visits and entries that tell of it stay as they are, and so do its beliefs and steps outward.</source>
        <translation>Seine Seite und seine Verbindungen gehen für immer. Die Sitzungen und Einträge, die von ihm erzählen, bleiben, wie sie sind, und auch seine Überzeugungen und Schritte nach außen.</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Seine Geschichte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>PartStory</name>
    <message>
        <source>A belief</source>
        <translation>Eine Überzeugung</translation>
    </message>
    <message>
        <source>A step outward</source>
        <translation>Ein Schritt nach außen</translation>
    </message>
    <message>
        <source>Each visit to this part, and what you write of it, will stand here.</source>
        <translation>Jeder Besuch bei diesem Teil, und was du von ihm schreibst, wird hier stehen.</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Something you wrote</source>
        <translation>Etwas, das du geschrieben hast</translation>
    </message>
    <message>
        <source>What happened: {words}</source>
        <translation>Was geschah: {words}</translation>
    </message>
    <message>
        <source>What would rather be held: {words}</source>
        <translation>Was lieber geglaubt würde: {words}</translation>
    </message>
</context>
<context>
    <name>PartTies</name>
    <message>
        <source>A tie to another part</source>
        <translation>Verbindung zu einem Teil</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>A part without a name yet</source>
        <translation>Ein Teil noch ohne Namen</translation>
    </message>
    <message>
        <source>It is at odds with {name}.</source>
        <translation>Er ist uneins mit „{name}“.</translation>
    </message>
    <message>
        <source>It protects {name}.</source>
        <translation>Er schützt „{name}“.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>What it wanted you to know</source>
        <translation>Was er dich wissen lassen wollte</translation>
    </message>
    <message>
        <source>What it was like</source>
        <translation>Wie er war</translation>
    </message>
    <message>
        <source>What you appreciated</source>
        <translation>Was du geschätzt hast</translation>
    </message>
    <message>
        <source>What you felt toward it</source>
        <translation>Was du ihm gegenüber gefühlt hast</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo er war</translation>
    </message>
    <message>
        <source>above</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>around me</source>
        <translation>um mich herum</translation>
    </message>
    <message>
        <source>at the heart</source>
        <translation>am Herzen</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>exile</source>
        <translation>Verbannter Teil</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>weit weg</translation>
    </message>
    <message>
        <source>firefighter</source>
        <translation>Feuerbekämpfer</translation>
    </message>
    <message>
        <source>half-way</source>
        <translation>auf halbem Weg</translation>
    </message>
    <message>
        <source>in the arms</source>
        <translation>in den Armen</translation>
    </message>
    <message>
        <source>in the back</source>
        <translation>im Rücken</translation>
    </message>
    <message>
        <source>in the belly</source>
        <translation>im Bauch</translation>
    </message>
    <message>
        <source>in the chest</source>
        <translation>in der Brust</translation>
    </message>
    <message>
        <source>in the face</source>
        <translation>im Gesicht</translation>
    </message>
    <message>
        <source>in the feet</source>
        <translation>in den Füßen</translation>
    </message>
    <message>
        <source>in the hands</source>
        <translation>in den Händen</translation>
    </message>
    <message>
        <source>in the head</source>
        <translation>im Kopf</translation>
    </message>
    <message>
        <source>in the hips</source>
        <translation>in den Hüften</translation>
    </message>
    <message>
        <source>in the legs</source>
        <translation>in den Beinen</translation>
    </message>
    <message>
        <source>in the shoulders</source>
        <translation>in den Schultern</translation>
    </message>
    <message>
        <source>in the stomach</source>
        <translation>im Magen</translation>
    </message>
    <message>
        <source>in the throat</source>
        <translation>im Hals</translation>
    </message>
    <message>
        <source>is at odds with</source>
        <translation>ist uneins mit</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>near</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>protector</source>
        <translation>Beschützer</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>schützt</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>ganz hier</translation>
    </message>
    <message>
        <source>some way off</source>
        <translation>ein Stück entfernt</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>to the lower left</source>
        <translation>links unten</translation>
    </message>
    <message>
        <source>to the lower right</source>
        <translation>rechts unten</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>to the upper left</source>
        <translation>links oben</translation>
    </message>
    <message>
        <source>to the upper right</source>
        <translation>rechts oben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{name} protects it.</source>
        <translation>„{name}“ schützt ihn.</translation>
    </message>
    <message>
        <source>{near}, {where}</source>
        <translation>{near}, {where}</translation>
    </message>
    <message>
        <source>{what}, {where}</source>
        <translation>{what}, {where}</translation>
    </message>
</context>
<context>
    <name>PartsMap</name>
    <message>
        <source>Map of your parts, with you in the middle</source>
        <translation>Landkarte deiner Teile, mit dir in der Mitte</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>PartsOfEntry</name>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>Parts it tells of</source>
        <translation>Teile, von denen er erzählt</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>All beliefs</source>
        <translation>Alle Überzeugungen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Place them as near to you as they feel today.</source>
        <translation>Rücke sie so nah zu dir, wie sie sich heute anfühlen.</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The sides of you that you get to know will come to live here.</source>
        <translation>Hier werden die Teile von dir wohnen, die du kennenlernst.</translation>
    </message>
    <message>
        <source>Those you have met, in your own words.</source>
        <translation>Denen du begegnet bist, in deinen eigenen Worten.</translation>
    </message>
</context>
<context>
    <name>PassphraseOffer</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>Eine setzen</translation>
    </message>
    <message>
        <source>Then nobody else who uses this computer can read it. You find this in Settings, too, whenever you like.</source>
        <translation>Dann kann es niemand sonst lesen, der diesen Computer benutzt. Du findest das auch in den Einstellungen, wann immer du magst.</translation>
    </message>
    <message>
        <source>Would you like a passphrase for what you write?</source>
        <translation>Möchtest du eine Passphrase für das, was du schreibst?</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>PickingPage</name>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Dazu wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Pick all that is shown</source>
        <translation>Alles Gezeigte auswählen</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>What you keep will be listed here: practices, pages, parts, beliefs and small steps, each to be taken out by itself.</source>
        <translation>Hier wird stehen, was du festhältst: Übungen, Seiten, Teile, Überzeugungen und kleine Schritte, jedes für sich zum Mitnehmen.</translation>
    </message>
    <message>
        <source>What you pick goes out, and nothing else. You see all of it before.</source>
        <translation>Was du auswählst, geht hinaus, und sonst nichts. Vorher siehst du alles.</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Change where it is</source>
        <translation>Ändern, wo er ist</translation>
    </message>
    <message>
        <source>Mark it anew</source>
        <translation>Neu markieren</translation>
    </message>
    <message>
        <source>Mark it on the body</source>
        <translation>Am Körper markieren</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Where in the body</source>
        <translation>Wo im Körper</translation>
    </message>
</context>
<context>
    <name>PracticeFilters</name>
    <message>
        <source>10 to 20 minutes</source>
        <translation>10 bis 20 Minuten</translation>
    </message>
    <message>
        <source>20 minutes and more</source>
        <translation>20 Minuten und mehr</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Jedes Thema</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Egal wer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Look for a practice</source>
        <translation>Eine Übung suchen</translation>
    </message>
    <message>
        <source>Look for a practice by its words</source>
        <translation>Eine Übung an ihren Worten finden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Up to 10 minutes</source>
        <translation>Bis zu 10 Minuten</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>A place where you won't be disturbed. It meets parts that protect you, with their permission, and goes no deeper than they like.</source>
        <translation>Einen Ort, an dem du ungestört bist. Sie begegnet Teilen, die dich beschützen, mit deren Erlaubnis, und geht nicht tiefer, als es ihnen recht ist.</translation>
    </message>
    <message>
        <source>Before the first time</source>
        <translation>Vor dem ersten Mal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Only to be here for a while. It keeps to resting and arriving.</source>
        <translation>Nur, dass du eine Weile da bist. Sie bleibt beim Ausruhen und Ankommen.</translation>
    </message>
    <message>
        <source>Save as a sound file …</source>
        <translation>Als Tondatei speichern …</translation>
    </message>
    <message>
        <source>Some practice with gentler ones, and somebody you could talk to afterwards. It comes near to parts that are hurt.</source>
        <translation>Etwas Übung mit sanfteren, und jemanden, mit dem du danach reden könntest. Sie kommt Teilen nahe, die verletzt sind.</translation>
    </message>
    <message>
        <source>Sound and pace</source>
        <translation>Klang und Tempo</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>This is a practice to do by yourself. It is not therapy, and it can't help in a crisis. If you might hurt yourself, or can't keep safe, please call somebody now instead.</source>
        <translation>Dies ist eine Übung für dich allein. Sie ist keine Therapie und kann in einer Krise nicht helfen. Wenn du dir etwas antun könntest oder nicht sicher bist, ruf bitte stattdessen jetzt jemanden an.</translation>
    </message>
    <message>
        <source>What it asks of you</source>
        <translation>Was sie von dir braucht</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen du anrufen kannst</translation>
    </message>
    <message>
        <source>You came with “{here}”. It is welcome in these steps.</source>
        <translation>Du bringst „{here}“ mit. Das ist in diesen Schritten willkommen.</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>PracticeSound</name>
    <message>
        <source>Hide voice and bells</source>
        <translation>Stimme und Glocken verbergen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice and bells</source>
        <translation>Stimme und Glocken</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>At your own pace, as far as you like.</source>
        <translation>In deinem eigenen Tempo, so weit du magst.</translation>
    </message>
    <message>
        <source>Hide deeper practices</source>
        <translation>Tiefere Übungen verbergen</translation>
    </message>
    <message>
        <source>Nothing found for this. Fewer letters, or another word, may find it.</source>
        <translation>Dazu wurde nichts gefunden. Weniger Buchstaben oder ein anderes Wort finden es vielleicht.</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Practices will be listed here. None was found in their folder.</source>
        <translation>Hier werden Übungen stehen. In ihrem Ordner wurde keine gefunden.</translation>
    </message>
    <message>
        <source>There are deeper practices</source>
        <translation>Es gibt tiefere Übungen</translation>
    </message>
    <message>
        <source>These can't be practised yet</source>
        <translation>Diese lassen sich noch nicht üben</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translation>Eine Aufnahme hereinholen</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Eine Aufnahme wählen</translation>
    </message>
    <message>
        <source>Choose a recording …</source>
        <translation>Eine Aufnahme wählen …</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Listening and levelling …</source>
        <translation>Wird angehört und ausgeglichen …</translation>
    </message>
    <message>
        <source>Or drop it here. WAV, FLAC, Ogg, Opus, MP3 or M4A, up to an hour long.</source>
        <translation>Oder lege sie hier ab. WAV, FLAC, Ogg, Opus, MP3 oder M4A, bis zu einer Stunde lang.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Will be kept as {path}</source>
        <translation>Wird unter {path} aufgehoben</translation>
    </message>
    <message>
        <source>Your own voice for a practice: silence at the ends goes, and it becomes as loud as the voice around it. The recording itself is left as it is.</source>
        <translation>Deine eigene Stimme für eine Übung: Stille an den Enden fällt weg, und sie wird so laut wie die Stimme ringsum. Die Aufnahme selbst bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>PreparedCard</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Sie ist behalten</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Sie ist fertig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be kept as {path}</source>
        <translation>Wird unter {path} aufgehoben</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Called off. All is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Inner Hearth is open in another window. Close that one first. All is as it was.</source>
        <translation>Inner Hearth ist in einem anderen Fenster offen. Schließe zuerst dieses. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The copy did not read back as it should, so it was not put in place. All is as it was before; please try once more.</source>
        <translation>Die Kopie ließ sich nicht so lesen, wie sie sollte, darum wurde sie nicht verwendet. Alles ist wie zuvor; bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is as it was.</source>
        <translation>Die Passphrase ist, wie sie war.</translation>
    </message>
    <message>
        <source>There isn't room enough on the disk: for a while it has to hold a copy of your reflections and of each backup. All is as it was before.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz: Für eine Weile muss er eine Kopie deiner Aufzeichnungen und jeder Sicherung fassen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation>nach einer Minute</translation>
    </message>
    <message>
        <source>after {n} minutes</source>
        <translation>nach {n} Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>A recovery key</source>
        <translation>Ein Ersatzschlüssel</translation>
    </message>
    <message>
        <source>A recovery key you may have printed goes with the old one.</source>
        <translation>Ein Ersatzschlüssel, den du vielleicht gedruckt hast, verfällt mit der alten.</translation>
    </message>
    <message>
        <source>Afterwards the file can be read by whoever uses this account of the computer, or takes its disk. Nothing of what you wrote is lost.</source>
        <translation>Danach kann die Datei lesen, wer dieses Benutzerkonto am Computer verwendet oder den Datenträger an sich nimmt. Nichts von dem, was du geschrieben hast, geht verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Encrypting your reflections</source>
        <translation>Deine Aufzeichnungen werden verschlüsselt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I don't want one</source>
        <translation>Ich möchte keinen</translation>
    </message>
    <message>
        <source>Lock by itself when nobody has touched the app</source>
        <translation>Von selbst sperren, wenn niemand die App berührt hat</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Die Passphrase wird entfernt</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Die Passphrase setzen</translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation>Zeig mir einen</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>Die Passphrase ist entfernt.</translation>
    </message>
    <message>
        <source>The whole file of your reflections is encrypted with it, and its backups too. You type it when you open Inner Hearth, or come back after a while.</source>
        <translation>Damit wird die ganze Datei deiner Aufzeichnungen verschlüsselt, und ihre Sicherungen auch. Du tippst sie ein, wenn du Inner Hearth öffnest oder nach einer Weile zurückkommst.</translation>
    </message>
    <message>
        <source>What you write stays on this computer. With a passphrase, nobody else who uses it can read any of it: the file is encrypted, and the window locks with Ctrl+L, after a while without a touch, and when the computer sleeps.</source>
        <translation>Was du schreibst, bleibt auf diesem Computer. Mit einer Passphrase kann niemand sonst, der ihn benutzt, etwas davon lesen: Die Datei ist verschlüsselt, und das Fenster sperrt sich mit Strg+L, nach einer Weile ohne Berührung, und wenn der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>Without one, Ctrl+L still clears the window, so that nobody reads along.</source>
        <translation>Auch ohne sie leert Strg+L das Fenster, sodass niemand mitliest.</translation>
    </message>
    <message>
        <source>Would you like a recovery key? It is a second way in, to be kept on paper in a safe place, for the day the passphrase won't come to mind.</source>
        <translation>Möchtest du einen Ersatzschlüssel? Er ist ein zweiter Weg hinein, auf Papier an einem sicheren Ort, für den Tag, an dem dir die Passphrase nicht einfällt.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Deine Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation>Deine Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Deine jetzige Passphrase</translation>
    </message>
    <message>
        <source>Your reflections are encrypted. Only your passphrase opens them.</source>
        <translation>Deine Aufzeichnungen sind verschlüsselt. Nur deine Passphrase öffnet sie.</translation>
    </message>
</context>
<context>
    <name>QualityPicture</name>
    <message>
        <source>{quality} over time</source>
        <translation>{quality} im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>A flower with a petal for each</source>
        <translation>Eine Blume mit einem Blütenblatt für jede</translation>
    </message>
    <message>
        <source>From not at all to very much. Leave out what you like.</source>
        <translation>Von gar nicht bis sehr viel. Lass aus, was du magst.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pass over this</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this reading</source>
        <translation>Diese Momentaufnahme löschen</translation>
    </message>
    <message>
        <source>Delete this reading? It can't be brought back.</source>
        <translation>Diese Momentaufnahme löschen? Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>All readings in words</source>
        <translation>Alle Momentaufnahmen in Worten</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>A glimmer</source>
        <translation>Ein Lichtblick</translation>
    </message>
    <message>
        <source>A small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Im Nachhinein</translation>
    </message>
    <message>
        <source>All you answered and wrote in it goes, from this computer and from the backups on it. So does a part that was named in it and of which nothing else is kept. It can't be brought back.</source>
        <translation>Alles, was du darin geantwortet und geschrieben hast, verschwindet von diesem Computer und aus den Sicherungen darauf. Ebenso ein Teil, der darin benannt wurde und von dem sonst nichts festgehalten ist. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete this page?</source>
        <translation>Diese Seite löschen?</translation>
    </message>
    <message>
        <source>Delete this reading?</source>
        <translation>Diese Momentaufnahme löschen?</translation>
    </message>
    <message>
        <source>Delete this session?</source>
        <translation>Diese Sitzung löschen?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Is there anything to add?</source>
        <translation>Möchtest du noch etwas hinzufügen?</translation>
    </message>
    <message>
        <source>It goes from this computer and from the backups on it, and can't be brought back.</source>
        <translation>Es verschwindet von diesem Computer und aus den Sicherungen darauf und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Hier wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Themen: {themes}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it believes</source>
        <translation>Was geglaubt wird</translation>
    </message>
    <message>
        <source>What it would rather hold</source>
        <translation>Was lieber geglaubt würde</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Was dafür sprach</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Written freely</source>
        <translation>Frei geschrieben</translation>
    </message>
    <message>
        <source>You were here. Nothing was written.</source>
        <translation>Du warst hier. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReadingTaking</name>
    <message>
        <source>How much of each is here now?</source>
        <translation>Wie viel von jedem ist jetzt da?</translation>
    </message>
</context>
<context>
    <name>ReadingsSideBySide</name>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>{word}: {after}</source>
        <translation>{word}: {after}</translation>
    </message>
    <message>
        <source>{word}: {after} after</source>
        <translation>{word}: danach {after}</translation>
    </message>
    <message>
        <source>{word}: {before} before</source>
        <translation>{word}: davor {before}</translation>
    </message>
    <message>
        <source>{word}: {before} before, {after} after</source>
        <translation>{word}: davor {before}, danach {after}</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>A part of Qt is missing here that reads such a file. Please save it as FLAC or WAV with the program that recorded it, and bring that in.</source>
        <translation>Hier fehlt der Teil von Qt, der solche Dateien liest. Bitte sichere sie mit dem Programm, das sie aufgenommen hat, als FLAC oder WAV und hole diese herein.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Höchste Spitze</translation>
    </message>
    <message>
        <source>It can't be kept there: the folder can't be written to, or the disk is full. Choose another place; the recording itself is untouched.</source>
        <translation>Dort lässt sie sich nicht aufheben: In den Ordner darf nicht geschrieben werden, oder der Datenträger ist voll. Wähle einen anderen Ort; die Aufnahme selbst ist unberührt.</translation>
    </message>
    <message>
        <source>It stays softer than the voice: nearly all of it is one short peak.</source>
        <translation>Sie bleibt leiser als die Stimme: Fast alles davon ist eine einzige kurze Spitze.</translation>
    </message>
    <message>
        <source>Its two sides would cancel each other out, so only the first of them is kept.</source>
        <translation>Ihre beiden Seiten würden sich gegenseitig auslöschen, darum bleibt nur die erste.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Silence taken off: {start} at the start, {end} at the end.</source>
        <translation>Weggenommene Stille: {start} am Anfang, {end} am Ende.</translation>
    </message>
    <message>
        <source>The loudest moments are held back a little, by {level} at the most.</source>
        <translation>Die lautesten Momente sind ein wenig zurückgenommen, um höchstens {level}.</translation>
    </message>
    <message>
        <source>The recording can't be opened. Is it still where it was?</source>
        <translation>Die Aufnahme lässt sich nicht öffnen. Ist sie noch dort, wo sie war?</translation>
    </message>
    <message>
        <source>There is only silence in this recording. Was the microphone on?</source>
        <translation>In dieser Aufnahme ist nur Stille. War das Mikrofon an?</translation>
    </message>
    <message>
        <source>There was no silence to take off.</source>
        <translation>Es gab keine Stille wegzunehmen.</translation>
    </message>
    <message>
        <source>This can't be read as a recording. WAV, FLAC, Ogg, Opus, MP3 and M4A can be; if it is one of these, it is damaged. It was left as it is.</source>
        <translation>Dies lässt sich nicht als Aufnahme lesen. WAV, FLAC, Ogg, Opus, MP3 und M4A gehen; wenn es eine davon ist, ist sie beschädigt. Sie bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>This recording has a rate, or so many channels, as can't be used here. Up to eight channels and 384 kHz are fine.</source>
        <translation>Diese Aufnahme hat eine Abtastrate oder so viele Kanäle, wie sie hier nicht verwendet werden können. Bis zu acht Kanäle und 384 kHz sind in Ordnung.</translation>
    </message>
    <message>
        <source>This recording is longer than an hour. Please bring it in in parts.</source>
        <translation>Diese Aufnahme ist länger als eine Stunde. Bitte hole sie in Teilen herein.</translation>
    </message>
    <message>
        <source>This recording is shorter than half a second, too short to be levelled.</source>
        <translation>Diese Aufnahme ist kürzer als eine halbe Sekunde, zu kurz zum Angleichen.</translation>
    </message>
    <message>
        <source>This would take the place of the recording itself. Choose another name.</source>
        <translation>Das würde die Aufnahme selbst ersetzen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name}, {sides}, {hertz} kHz</source>
        <translation>{name}, {sides}, {hertz} kHz</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} Kanäle</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Copied. It stays in the clipboard until something else is copied.</source>
        <translation>Kopiert. Er bleibt in der Zwischenablage, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It could not be saved there. Another place may do.</source>
        <translation>Dort konnte er nicht gespeichert werden. Vielleicht geht ein anderer Ort.</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Er ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Recovery key for Inner Hearth</source>
        <translation>Ersatzschlüssel für Inner Hearth</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Den Ersatzschlüssel speichern</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saved. A stick that you keep apart is better than this computer.</source>
        <translation>Gespeichert. Ein USB-Stick, den du getrennt aufbewahrst, ist besser als dieser Computer.</translation>
    </message>
    <message>
        <source>Whoever has this key can open your reflections without the passphrase. Keep it on paper, away from the computer. It is of no use any more once the passphrase is changed.</source>
        <translation>Wer diesen Schlüssel hat, kann deine Aufzeichnungen ohne die Passphrase öffnen. Bewahre ihn auf Papier auf, nicht beim Computer. Wird die Passphrase geändert, nützt er nichts mehr.</translation>
    </message>
    <message>
        <source>inner-hearth-recovery-key.pdf</source>
        <translation>inner-hearth-ersatzschluessel.pdf</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>It is deleted.</source>
        <translation>Es ist gelöscht.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>This reflection is no longer there.</source>
        <translation>Diese Aufzeichnung ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ReflectionsSettings</name>
    <message>
        <source>Bring in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>They are yours: take them out as paper, text or a complete file, bring them in elsewhere, or delete them.</source>
        <translation>Sie gehören dir: Nimm sie mit als Papier, Text oder vollständige Datei, hole sie anderswo herein, oder lösche sie.</translation>
    </message>
</context>
<context>
    <name>RekeyingPage</name>
    <message>
        <source>Calling it off. All is as it was before.</source>
        <translation>Es wird abgebrochen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Resting</source>
        <translation>Ruhe</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How much is put back</source>
        <translation>Wie viel zurückgeholt ist</translation>
    </message>
    <message>
        <source>It is not put back</source>
        <translation>Es ist nicht zurückgeholt</translation>
    </message>
    <message>
        <source>It is put back</source>
        <translation>Es ist zurückgeholt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is lost by it, and it can be put back at any time.</source>
        <translation>Dadurch geht nichts verloren, und es lässt sich jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>Put back what is missing?</source>
        <translation>Fehlendes zurückholen?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation>Es wird zurückgeholt …</translation>
    </message>
    <message>
        <source>What is here now stays. Where both have a thing and they differ, both are kept.</source>
        <translation>Was jetzt hier ist, bleibt. Wo es etwas auf beiden Seiten gibt und es sich unterscheidet, bleibt beides.</translation>
    </message>
    <message>
        <source>You can go on meanwhile. What you write then is saved a moment later.</source>
        <translation>Du kannst inzwischen weitermachen. Was du dabei schreibst, wird einen Moment später gespeichert.</translation>
    </message>
    <message>
        <source>Your reflections can be put back</source>
        <translation>Deine Aufzeichnungen lassen sich zurückholen</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>Everything in it was here already. Nothing was changed.</source>
        <translation>Alles darin war schon hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It can't be put back just now. What is here stays as it is, and so does the copy.</source>
        <translation>Gerade lässt es sich nicht zurückholen. Was hier ist, bleibt, wie es ist, und die Kopie auch.</translation>
    </message>
    <message>
        <source>It is deleted from your reflections. The copies from before still have it, since no new one could be made: once there is room, “Delete the earlier ones” in the settings, under Backups, takes it out of them.</source>
        <translation>Es ist aus deinen Aufzeichnungen gelöscht. Die früheren Kopien haben es noch, weil keine neue gemacht werden konnte: Sobald Platz ist, nimmt „Die früheren löschen“ in den Einstellungen unter „Sicherungen“ es auch dort heraus.</translation>
    </message>
    <message>
        <source>No copy of your reflections could be made just now. They themselves are saved, and it is tried again.</source>
        <translation>Gerade konnte keine Kopie deiner Aufzeichnungen gemacht werden. Sie selbst sind gespeichert, und es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Of {count} the later version is here now.</source>
        <translation>Jetzt in der späteren Fassung hier: {count}.</translation>
    </message>
    <message>
        <source>Some of the damaged file can't be read any more.</source>
        <translation>Manches in der beschädigten Datei lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Some of the damaged file can't be read any more; what was written there after the copy was made stays missing.</source>
        <translation>Manches in der beschädigten Datei lässt sich nicht mehr lesen; was dort nach der Kopie geschrieben wurde, fehlt weiterhin.</translation>
    </message>
    <message>
        <source>The copy lacks nothing that can be read in the damaged file.</source>
        <translation>Der Kopie fehlt nichts, was in der beschädigten Datei lesbar ist.</translation>
    </message>
    <message>
        <source>The copy lacks this, which can be read in the damaged file and comes back as well:</source>
        <translation>Der Kopie fehlt dies, das in der beschädigten Datei lesbar ist und mit zurückkommt:</translation>
    </message>
    <message>
        <source>The file of your reflections was damaged. It lies untouched in {folder}, with “broken” in its name.</source>
        <translation>Die Datei deiner Aufzeichnungen war beschädigt. Sie liegt unberührt in {folder}, mit „broken“ im Namen.</translation>
    </message>
    <message>
        <source>The folder for copies of your reflections can't be written to. They themselves are saved.</source>
        <translation>In den Ordner für Kopien deiner Aufzeichnungen darf nicht geschrieben werden. Sie selbst sind gespeichert.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy of your reflections. They themselves are saved, and the earlier copies are there. Free some space when you can.</source>
        <translation>Auf dem Datenträger ist kein Platz für eine Kopie deiner Aufzeichnungen. Sie selbst sind gespeichert, und die früheren Kopien sind da. Schaffe etwas Platz, wenn du dazu kommst.</translation>
    </message>
    <message>
        <source>There is no room on the disk. What is here stays as it is, and so does the copy: free some space, and put it back then.</source>
        <translation>Auf dem Datenträger ist kein Platz. Was hier ist, bleibt, wie es ist, und die Kopie auch: Schaffe etwas Platz und hole sie dann zurück.</translation>
    </message>
    <message>
        <source>There is no whole copy from before, but {count} can still be read in the file.</source>
        <translation>Es gibt keine vollständige Kopie von früher, doch in der Datei ist noch zu lesen: {count}.</translation>
    </message>
    <message>
        <source>This copy needs another passphrase than the one of your reflections now.</source>
        <translation>Diese Kopie braucht eine andere Passphrase als die, die deine Aufzeichnungen jetzt haben.</translation>
    </message>
    <message>
        <source>This copy was made by a later Inner Hearth, which can put it back.</source>
        <translation>Diese Kopie stammt von einem neueren Inner Hearth; das kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Where both differed ({count}), both are kept.</source>
        <translation>Wo sich beide unterschieden ({count}), bleibt beides.</translation>
    </message>
    <message>
        <source>a belief</source>
        <translation>eine Überzeugung</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>a reading of the eight qualities</source>
        <translation>eine Momentaufnahme der acht Qualitäten</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>a step outward</source>
        <translation>ein Schritt nach außen</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>and {count} from before that</source>
        <translation>und {count} von davor</translation>
    </message>
    <message>
        <source>one thing you kept</source>
        <translation>eine Sache, die du festgehalten hast</translation>
    </message>
    <message>
        <source>{count} came back.</source>
        <translation>Wieder da: {count}.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}: {what}</source>
        <translation>{day}, {time}: {what}</translation>
    </message>
    <message>
        <source>{day}, {time}: {what}, as it was changed later</source>
        <translation>{day}, {time}: {what}, wie es später geändert wurde</translation>
    </message>
    <message>
        <source>{n} things you kept</source>
        <translation>{n} Dinge, die du festgehalten hast</translation>
    </message>
    <message>
        <source>{when} a copy was made. It is whole, and holds {count}.</source>
        <translation>{when} wurde eine Kopie gemacht. Sie ist vollständig und enthält {count}.</translation>
    </message>
    <message>
        <source>{when} a copy was made. Not all of it can be read; it still holds {count}.</source>
        <translation>{when} wurde eine Kopie gemacht. Nicht alles darin ist lesbar; noch enthält sie {count}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>RingMiddle</name>
    <message>
        <source>All areas of life</source>
        <translation>Alle Lebensbereiche</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Its role</source>
        <translation>Seine Rolle</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear what is looked for</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SectionLinks</name>
    <message>
        <source>Go to {section}</source>
        <translation>Zu „{section}“</translation>
    </message>
    <message>
        <source>Sections of this page</source>
        <translation>Abschnitte dieser Seite</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A recovery file keeps what you write meanwhile, and it is saved as soon as that works.</source>
        <translation>Eine Rettungsdatei hält fest, was du inzwischen schreibst, und es wird gespeichert, sobald das geht.</translation>
    </message>
    <message>
        <source>A recovery file of your reflections was damaged. It is left as it is, at {path}.</source>
        <translation>Eine Rettungsdatei deiner Aufzeichnungen war beschädigt. Sie bleibt, wie sie ist, unter {path}.</translation>
    </message>
    <message>
        <source>Another program is using your reflections just now.</source>
        <translation>Ein anderes Programm benutzt gerade deine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Another program is using your reflections just now. What you write is held until it is done.</source>
        <translation>Ein anderes Programm benutzt gerade deine Aufzeichnungen. Was du schreibst, wird gehalten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Everything you wrote is saved again.</source>
        <translation>Alles, was du geschrieben hast, ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Inner Hearth is open in another window, which holds your reflections. Close that one; nothing is lost.</source>
        <translation>Inner Hearth ist in einem anderen Fenster offen, das deine Aufzeichnungen hält. Schließe jenes; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Inner Hearth is open in another window, which holds your reflections: please close that one.</source>
        <translation>Inner Hearth ist in einem anderen Fenster offen, das deine Aufzeichnungen hält: Bitte schließe jenes.</translation>
    </message>
    <message>
        <source>The disk is full. What you write is held until there is room: free some space, and leave the window open.</source>
        <translation>Der Datenträger ist voll. Was du schreibst, wird gehalten, bis Platz ist: Schaffe etwas Platz und lass das Fenster offen.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is saved, in the room that was kept for it. Free some space before you write on.</source>
        <translation>Der Datenträger ist voll. Was du geschrieben hast, ist gespeichert, in dem Platz, der dafür freigehalten war. Schaffe etwas Platz, bevor du weiterschreibst.</translation>
    </message>
    <message>
        <source>The disk is full: please free some space.</source>
        <translation>Der Datenträger ist voll: Bitte schaffe etwas Platz.</translation>
    </message>
    <message>
        <source>The file of your reflections belongs to another program, and is left as it is. Move it elsewhere to begin a new one.</source>
        <translation>Die Datei deiner Aufzeichnungen gehört einem anderen Programm und bleibt, wie sie ist. Lege sie anderswohin, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The file of your reflections belongs to another program, and is left as it is: move it elsewhere to begin a new one.</source>
        <translation>Die Datei deiner Aufzeichnungen gehört einem anderen Programm und bleibt, wie sie ist: Lege sie anderswohin, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The file of your reflections was damaged. It lies untouched at {path}, and a new one was begun.</source>
        <translation>Die Datei deiner Aufzeichnungen war beschädigt. Sie liegt unberührt unter {path}, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The folder of your reflections can't be written to.</source>
        <translation>In den Ordner deiner Aufzeichnungen darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder of your reflections can't be written to. What you write is held as long as this window is open.</source>
        <translation>In den Ordner deiner Aufzeichnungen darf nicht geschrieben werden. Was du schreibst, wird gehalten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>This reflection is no longer there.</source>
        <translation>Diese Aufzeichnung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What could not be saved last time was in a recovery file. It is in your reflections now; nothing was lost.</source>
        <translation>Was letztes Mal nicht gespeichert werden konnte, lag in einer Rettungsdatei. Jetzt ist es in deinen Aufzeichnungen; nichts ging verloren.</translation>
    </message>
    <message>
        <source>What you write stands in this window only: leave it open. It is saved as soon as that works.</source>
        <translation>Was du schreibst, steht nur in diesem Fenster: Lass es offen. Es wird gespeichert, sobald das geht.</translation>
    </message>
    <message>
        <source>Your reflections are locked. They open with your passphrase.</source>
        <translation>Deine Aufzeichnungen sind gesperrt. Sie öffnen sich mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Your reflections can't be reached just now.</source>
        <translation>Deine Aufzeichnungen sind gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your reflections can't be reached just now. What you write is held as long as this window is open.</source>
        <translation>Deine Aufzeichnungen sind gerade nicht erreichbar. Was du schreibst, wird gehalten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Your reflections were written by a later Inner Hearth, and are left as they are. Please use that one, or a newer.</source>
        <translation>Deine Aufzeichnungen wurden von einem neueren Inner Hearth geschrieben und bleiben, wie sie sind. Bitte benutze jenes oder ein noch neueres.</translation>
    </message>
    <message>
        <source>Your reflections were written by a later Inner Hearth, and are left as they are: please use that one, or a newer.</source>
        <translation>Deine Aufzeichnungen wurden von einem neueren Inner Hearth geschrieben und bleiben, wie sie sind: Bitte benutze jenes oder ein noch neueres.</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ground me</source>
        <translation>Boden finden</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Klang und Worte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation>noch etwa {n} Minuten</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>SessionDriver</name>
    <message>
        <source>Settle in. A bell tells when it begins.</source>
        <translation>Komm an. Eine Glocke sagt, wann es beginnt.</translation>
    </message>
    <message>
        <source>Settle in. The words come by themselves when it begins.</source>
        <translation>Komm an. Die Worte kommen von selbst, wenn es beginnt.</translation>
    </message>
</context>
<context>
    <name>SessionHelp</name>
    <message>
        <source>Back to the practice</source>
        <translation>Zurück zur Übung</translation>
    </message>
</context>
<context>
    <name>SessionLight</name>
    <message>
        <source>Paused. Space goes on.</source>
        <translation>Pause. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>ruhen</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Back to the practice</source>
        <translation>Zurück zur Übung</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <source>How much of each is here, just now?</source>
        <translation>Wie viel von jedem ist gerade da?</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
</context>
<context>
    <name>SessionVisits</name>
    <message>
        <source>This is kept once you unlock your reflections.</source>
        <translation>Das wird gespeichert, sobald du deine Aufzeichnungen entsperrst.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A moment more.</source>
        <translation>Einen Augenblick länger.</translation>
    </message>
    <message>
        <source>About {n} minutes more.</source>
        <translation>Ungefähr {n} Minuten länger.</translation>
    </message>
    <message>
        <source>One minute more.</source>
        <translation>Eine Minute länger.</translation>
    </message>
    <message>
        <source>Paused. Ctrl+Enter or Go on continues.</source>
        <translation>Pause. Mit Strg+Enter oder „Weiter“ geht es weiter.</translation>
    </message>
    <message>
        <source>Paused. Enter or Go on continues.</source>
        <translation>Pause. Mit Enter oder „Weiter“ geht es weiter.</translation>
    </message>
    <message>
        <source>Paused. Space continues.</source>
        <translation>Pause. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <source>Paused. Your answer continues.</source>
        <translation>Pause. Mit deiner Antwort geht es weiter.</translation>
    </message>
    <message>
        <source>{key}: {choice}</source>
        <translation>{key}: {choice}</translation>
    </message>
    <message>
        <source>{n} seconds more.</source>
        <translation>{n} Sekunden länger.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über Inner Hearth</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translation>Eine Aufnahme hereinholen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace and quiet</source>
        <translation>Tempo und Stille</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Trimmed, and made as loud as the voice around it, for a practice to use.</source>
        <translation>Beschnitten und so laut wie die Stimme ringsum, für eine Übung.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What you change here is kept at once.</source>
        <translation>Was du hier änderst, gilt sofort.</translation>
    </message>
    <message>
        <source>Your own voice</source>
        <translation>Deine eigene Stimme</translation>
    </message>
    <message>
        <source>Your reflections</source>
        <translation>Deine Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>ShortReadingPage</name>
    <message>
        <source>A moment to land</source>
        <translation>Ein Moment zum Ankommen</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Meet it in the five steps</source>
        <translation>In fünf Schritten begegnen</translation>
    </message>
    <message>
        <source>See the eight qualities</source>
        <translation>Die acht Qualitäten ansehen</translation>
    </message>
    <message>
        <source>See your beliefs</source>
        <translation>Deine Überzeugungen ansehen</translation>
    </message>
    <message>
        <source>See your parts</source>
        <translation>Deine Teile ansehen</translation>
    </message>
    <message>
        <source>See your steps outward</source>
        <translation>Deine Schritte nach außen ansehen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste Text</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Der Text davor</translation>
    </message>
    <message>
        <source>This one touches on being harmed, or on harming oneself. You can stop at any line.</source>
        <translation>Hier geht es auch darum, dass einem Leid zugefügt wurde oder dass man sich selbst etwas antut. Du kannst bei jeder Zeile aufhören.</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Inner Hearth</source>
        <translation>Inner Hearth</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation>Schritte nach außen</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
</context>
<context>
    <name>SmallStep</name>
    <message>
        <source>In which area of life?</source>
        <translation>In welchem Lebensbereich?</translation>
    </message>
    <message>
        <source>It waits under Steps outward. It is never late, and may stay undone.</source>
        <translation>Er wartet unter „Schritte nach außen“. Er ist nie zu spät und darf ungetan bleiben.</translation>
    </message>
    <message>
        <source>One small step, if you like</source>
        <translation>Ein kleiner Schritt, wenn du magst</translation>
    </message>
    <message>
        <source>Small enough that all of you can come along</source>
        <translation>So klein, dass alles in dir mitkommen kann</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Another pace is heard from the next words on.</source>
        <translation>Ein anderes Tempo ist ab den nächsten Worten zu hören.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close sound and words</source>
        <translation>Klang und Worte schließen</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Klang und Worte</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>Bells in long silences</source>
        <translation>Glocken in langen Pausen</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie sie klingt</translation>
    </message>
    <message>
        <source>How the words come to you</source>
        <translation>Wie die Worte zu dir kommen</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Pace of the voice</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Größe der Worte</translation>
    </message>
    <message>
        <source>Time to settle in, with a bell at its end</source>
        <translation>Zeit zum Ankommen, mit einer Glocke am Ende</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume: {name}</source>
        <translation>Lautstärke: {name}</translation>
    </message>
    <message>
        <source>Which bell</source>
        <translation>Welche Glocke</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>much longer</source>
        <translation>viel länger</translation>
    </message>
    <message>
        <source>on the screen only</source>
        <translation>nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>spoken, and on the screen</source>
        <translation>gesprochen, und auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>About a minute to the bell</source>
        <translation>Etwa eine Minute bis zur Glocke</translation>
    </message>
    <message>
        <source>About {n} minutes to the bell</source>
        <translation>Etwa {n} Minuten bis zur Glocke</translation>
    </message>
    <message>
        <source>Another way to the same loudspeaker</source>
        <translation>Ein anderer Weg zum selben Lautsprecher</translation>
    </message>
    <message>
        <source>Less than a minute to the bell</source>
        <translation>Weniger als eine Minute bis zur Glocke</translation>
    </message>
    <message>
        <source>Silence: words on the screen only</source>
        <translation>Stille: nur Worte auf dem Bildschirm</translation>
    </message>
    <message>
        <source>The system's own</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie vorgesehen</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>Klangschale</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every {length}</source>
        <translation>alle {length}</translation>
    </message>
    <message>
        <source>hearth</source>
        <translation>Kaminfeuer</translation>
    </message>
    <message>
        <source>low drone</source>
        <translation>tiefer Grundton</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>small bell</source>
        <translation>kleine Glocke</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>soft noise</source>
        <translation>weiches Rauschen</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>wind in leaves</source>
        <translation>Wind in Blättern</translation>
    </message>
    <message>
        <source>wood</source>
        <translation>Holz</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % faster</source>
        <translation>{n} % schneller</translation>
    </message>
    <message>
        <source>{n} % slower</source>
        <translation>{n} % langsamer</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <source>{n} times as long</source>
        <translation>{n}-mal so lang</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>A small step</source>
        <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
        <source>A step outward</source>
        <translation>Ein Schritt nach außen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this step, with what was written to it? It can't be brought back. What it spoke for stays with the belief.</source>
        <translation>Diesen Schritt löschen, mit dem, was dazu geschrieben wurde? Er lässt sich nicht zurückholen. Wofür er sprach, bleibt bei der Überzeugung.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How big does it feel?</source>
        <translation>Wie groß fühlt er sich an?</translation>
    </message>
    <message>
        <source>In which area of life?</source>
        <translation>In welchem Lebensbereich?</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Small enough that all of you can come along</source>
        <translation>So klein, dass alles in dir mitkommen kann</translation>
    </message>
    <message>
        <source>Some Thursday, when it is light</source>
        <translation>An einem Donnerstag, wenn es hell ist</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>When, in your own words</source>
        <translation>Wann, in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>leave it open</source>
        <translation>offen lassen</translation>
    </message>
</context>
<context>
    <name>StepLights</name>
    <message>
        <source>Step {at} of {all}: {name}</source>
        <translation>Schritt {at} von {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>{name}: {aim}</source>
        <translation>{name}: {aim}</translation>
    </message>
</context>
<context>
    <name>StepOutcome</name>
    <message>
        <source>A glimmer, if there was one</source>
        <translation>Ein Lichtblick, wenn es einen gab</translation>
    </message>
    <message>
        <source>A nod, a warm cup</source>
        <translation>Ein Nicken, eine warme Tasse</translation>
    </message>
    <message>
        <source>As an experience that spoke for it</source>
        <translation>Als Erfahrung, die dafür sprach</translation>
    </message>
    <message>
        <source>It spoke for: {held}</source>
        <translation>Er sprach für: {held}</translation>
    </message>
    <message>
        <source>Keep it for a belief</source>
        <translation>Für eine Überzeugung festhalten</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
</context>
<context>
    <name>StepShelves</name>
    <message>
        <source>Resting</source>
        <translation>Ruhende</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Steps at rest</source>
        <translation>Ruhende Schritte</translation>
    </message>
    <message>
        <source>What came of earlier ones</source>
        <translation>Was aus früheren wurde</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>A step here could be very small. Finding out when it is open is one. Walking past the door is one.</source>
        <translation>Ein Schritt kann hier sehr klein sein. Herauszufinden, wann offen ist, ist einer. An der Tür vorbeizugehen ist einer.</translation>
    </message>
    <message>
        <source>Small ones, at your own pace. None of them is ever late.</source>
        <translation>Kleine, in deinem eigenen Tempo. Keiner davon ist je zu spät.</translation>
    </message>
    <message>
        <source>Steps outward</source>
        <translation>Schritte nach außen</translation>
    </message>
    <message>
        <source>What will live here: small steps towards others, in more than one area of life, so that no single place or person has to carry it all. A nod at the gym, ten minutes in a group, a walk where others are.

Small, because a part that has been hurt learns from what it lives through, not from being pushed. A moment that went otherwise than it feared can speak for something new, and then another one. The parts that worry have a say in every step, and each step can rest for as long as it likes.</source>
        <translation>Hier werden einmal kleine Schritte auf andere zu stehen, in mehr als einem Lebensbereich, damit nicht ein einziger Ort oder Mensch alles tragen muss. Ein Nicken beim Sport, zehn Minuten in einer Gruppe, ein Gang dorthin, wo andere sind.

Klein, weil ein Teil, der verletzt wurde, aus dem lernt, was er erlebt, und nicht daraus, dass er gedrängt wird. Ein Moment, der anders ausging als befürchtet, kann für etwas Neues sprechen, und dann noch einer. Die Teile, die sich sorgen, reden bei jedem Schritt mit, und jeder Schritt darf ruhen, so lange er mag.</translation>
    </message>
</context>
<context>
    <name>StoreCare</name>
    <message>
        <source>You find it in the settings, under Backups, at any time.</source>
        <translation>Du findest es jederzeit in den Einstellungen unter „Sicherungen“.</translation>
    </message>
</context>
<context>
    <name>TakeOutPage</name>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
</context>
<context>
    <name>ThemesOfEntry</name>
    <message>
        <source>Add a theme, with Enter</source>
        <translation>Ein Thema hinzufügen, mit Enter</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ein Wort hinzufügen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>It is at odds with</source>
        <translation>Er ist uneins mit</translation>
    </message>
    <message>
        <source>It is protected by</source>
        <translation>Er wird geschützt von</translation>
    </message>
    <message>
        <source>It protects</source>
        <translation>Er schützt</translation>
    </message>
    <message>
        <source>Keep this tie</source>
        <translation>Verbindung festhalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What kind of tie</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take away: {tie}</source>
        <translation>Wegnehmen: {tie}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuchen</translation>
    </message>
    <message>
        <source>Visit the page of {name}</source>
        <translation>Die Seite von „{name}“ besuchen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What you kept</source>
        <translation>Was du festgehalten hast</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Bring in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Nothing found for this. Fewer letters, or another word, may find it.</source>
        <translation>Dazu wurde nichts gefunden. Weniger Buchstaben oder ein anderes Wort finden es vielleicht.</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>The eight qualities over time</source>
        <translation>Die acht Qualitäten im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>What you write in a practice will live here: what a part wanted you to know, what it is called, what you noticed.</source>
        <translation>Was du in einer Übung schreibst, wird hier wohnen: was ein Teil dich wissen lassen wollte, wie er heißt, was du bemerkt hast.</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Etwas schreiben</translation>
    </message>
    <message>
        <source>Yours alone, on this computer only.</source>
        <translation>Nur für dich, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>TrailFoot</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>UnderstandPage</name>
    <message>
        <source>Short readings, in any order. Each can be put down in the middle.</source>
        <translation>Kurze Texte, in beliebiger Reihenfolge. Jeden kannst du mittendrin weglegen.</translation>
    </message>
    <message>
        <source>Something is missing here, because a file can't be read as it is</source>
        <translation>Hier fehlt etwas, weil eine Datei sich so nicht lesen lässt</translation>
    </message>
    <message>
        <source>The readings will be listed here. None was found in their folder.</source>
        <translation>Hier werden die Texte stehen. In ihrem Ordner wurde keiner gefunden.</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
</context>
<context>
    <name>UnlockWays</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>I don't have it any more</source>
        <translation>Ich habe sie nicht mehr</translation>
    </message>
    <message>
        <source>I have a recovery key</source>
        <translation>Ich habe einen Ersatzschlüssel</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Es ist wieder offen</translation>
    </message>
    <message>
        <source>Keep the one there is</source>
        <translation>Die bisherige behalten</translation>
    </message>
    <message>
        <source>Practise without your reflections</source>
        <translation>Ohne deine Aufzeichnungen üben</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>This key does not open it. Nothing is lost; perhaps it was made before the passphrase was changed.</source>
        <translation>Dieser Schlüssel öffnet sie nicht. Nichts ist verloren; vielleicht stammt er aus der Zeit, bevor die Passphrase geändert wurde.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Would you like to set a passphrase that you know?</source>
        <translation>Möchtest du eine Passphrase setzen, die du kennst?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>Your recovery key, thirteen groups of five</source>
        <translation>Dein Ersatzschlüssel, dreizehn Gruppen zu fünf Zeichen</translation>
    </message>
    <message>
        <source>Your reflections are locked</source>
        <translation>Deine Aufzeichnungen sind gesperrt</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>For whoever wrote it</source>
        <translation>Für die Person, die sie geschrieben hat</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>There are more after these.</source>
        <translation>Danach kommen noch weitere.</translation>
    </message>
</context>
<context>
    <name>UnsavedPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Your reflections can't be written at the moment, and what stands here would be lost with this window. Nothing is lost as long as it is open. You can copy it to another place, or make room and try again.</source>
        <translation>Deine Aufzeichnungen können im Moment nicht geschrieben werden, und was hier steht, wäre mit diesem Fenster verloren. Solange es offen ist, geht nichts verloren. Du kannst es anderswohin kopieren, oder Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your reflections can't be written at the moment. What stands here is in a recovery file and comes back when you next open Inner Hearth. You can close the window, copy it to another place too, or make room and try again.</source>
        <translation>Deine Aufzeichnungen können im Moment nicht geschrieben werden. Was hier steht, liegt in einer Rettungsdatei und kommt zurück, wenn du Inner Hearth das nächste Mal öffnest. Du kannst das Fenster schließen, es zusätzlich anderswohin kopieren, oder Platz schaffen und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
</context>
<context>
    <name>VoiceChoice</name>
    <message>
        <source>Looking for the voices of this computer …</source>
        <translation>Die Stimmen dieses Computers werden gesucht …</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voices for other languages ({n})</source>
        <translation>Andere Sprachen ({n})</translation>
    </message>
</context>
<context>
    <name>VoiceSample</name>
    <message>
        <source>A moment … Stop</source>
        <translation>Einen Moment … Stopp</translation>
    </message>
    <message>
        <source>Hear a sample</source>
        <translation>Eine Probe hören</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>This voice can't be heard just now. A practice would use another one.</source>
        <translation>Diese Stimme ist gerade nicht zu hören. Eine Übung würde eine andere nehmen.</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>A folder with a Piper voice</source>
        <translation>Ein Ordner mit einer Piper-Stimme</translation>
    </message>
    <message>
        <source>A folder with a Piper voice …</source>
        <translation>Ordner mit Piper-Stimme …</translation>
    </message>
    <message>
        <source>From {folder}</source>
        <translation>Aus {folder}</translation>
    </message>
    <message>
        <source>No voice can be used from {folder}. It takes a file .onnx with its .onnx.json beside it, and the program piper.</source>
        <translation>Aus {folder} lässt sich keine Stimme verwenden. Es braucht eine Datei .onnx mit ihrer .onnx.json daneben, und das Programm piper.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>Without the Piper voice</source>
        <translation>Ohne die Piper-Stimme</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Piper: {name} · {language}</source>
        <translation>Piper: {name} · {language}</translation>
    </message>
    <message>
        <source>The built-in voice · {language}</source>
        <translation>Die eingebaute Stimme · {language}</translation>
    </message>
    <message>
        <source>the built-in voice</source>
        <translation>die eingebaute Stimme</translation>
    </message>
    <message>
        <source>{language}: {name}</source>
        <translation>{language}: {name}</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (gerade nicht da)</translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation>{name} ({language})</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Before you go on</source>
        <translation>Bevor du weitermachst</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue from {step}</source>
        <translation>Ab „{step}“ fortsetzen</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Nothing is heard before you press one of these.</source>
        <translation>Bevor du eines davon drückst, ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing is heard before you press this. Space pauses, Esc stops.</source>
        <translation>Bevor du hier drückst, ist nichts zu hören. Die Leertaste hält an, Esc beendet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A passphrase, if you like</source>
        <translation>Eine Passphrase, wenn du magst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Encrypting your reflections</source>
        <translation>Deine Aufzeichnungen werden verschlüsselt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>How you would like it</source>
        <translation>Wie du es gern hättest</translation>
    </message>
    <message>
        <source>Pass over all of this</source>
        <translation>Das alles auslassen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Die Passphrase setzen</translation>
    </message>
    <message>
        <source>Sometimes more comes up than one can hold alone. Help now is on every page, and leads to these.</source>
        <translation>Manchmal kommt mehr auf, als man allein halten kann. „Hilfe jetzt“ ist auf jeder Seite und führt hierhin.</translation>
    </message>
    <message>
        <source>This is your recovery key: a second way in, for the day the passphrase won't come to mind.</source>
        <translation>Das ist dein Ersatzschlüssel: ein zweiter Weg hinein, für den Tag, an dem dir die Passphrase nicht einfällt.</translation>
    </message>
    <message>
        <source>Welcome to Inner Hearth</source>
        <translation>Willkommen bei Inner Hearth</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen du anrufen kannst</translation>
    </message>
    <message>
        <source>You have one already. It can be changed in Settings, under Privacy.</source>
        <translation>Du hast schon eine. In den Einstellungen unter „Privatsphäre“ lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Your passphrase is set</source>
        <translation>Deine Passphrase ist gesetzt</translation>
    </message>
</context>
<context>
    <name>WhatItIs</name>
    <message>
        <source>A place to practise by yourself</source>
        <translation>Ein Ort, um für dich zu üben</translation>
    </message>
    <message>
        <source>A voice leads, and silences leave you room. You go at your own pace, and can stop at any moment.</source>
        <translation>Eine Stimme führt, und Pausen lassen dir Raum. Du gehst in deinem eigenen Tempo und kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Internal Family Systems sees each of us as many parts, such as one that longs for company and one that would rather hide, and each of them means well. Beneath them all is Self, calm and curious, from which they can be met.</source>
        <translation>Internal Family Systems sieht jeden Menschen als viele Teile, etwa einen, der sich nach Gesellschaft sehnt, und einen, der sich lieber versteckt; und jeder meint es gut. Unter ihnen allen ist das Selbst, ruhig und neugierig, aus dem heraus man ihnen begegnen kann.</translation>
    </message>
    <message>
        <source>It can stand beside therapy, and can't take its place. If you might hurt yourself, or can't keep safe, please call somebody instead.</source>
        <translation>Es kann eine Therapie begleiten und sie nicht ersetzen. Wenn du dir etwas antun könntest oder nicht sicher bist, ruf bitte stattdessen jemanden an.</translation>
    </message>
    <message>
        <source>Not therapy, and not a crisis service</source>
        <translation>Keine Therapie und kein Krisendienst</translation>
    </message>
    <message>
        <source>There is no account, and it never uses the network.</source>
        <translation>Es gibt kein Konto, und es geht nie ins Netz.</translation>
    </message>
    <message>
        <source>With the parts of you that feel alone</source>
        <translation>Mit den Teilen von dir, die sich allein fühlen</translation>
    </message>
</context>
<context>
    <name>WhoToCall</name>
    <message>
        <source>Choose your country, and its numbers stand here. In Europe the emergency number is 112.</source>
        <translation>Wähle dein Land, dann stehen hier seine Nummern. In Europa ist der Notruf 112.</translation>
    </message>
    <message>
        <source>Your own people can be added there, too.</source>
        <translation>Auch deine eigenen Menschen kannst du dort hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A little while ago</source>
        <translation>Vor einer kleinen Weile</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Letzte Nacht</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <source>On {day} afternoon</source>
        <translation>Am {day}nachmittag</translation>
    </message>
    <message>
        <source>On {day} evening</source>
        <translation>Am {day}abend</translation>
    </message>
    <message>
        <source>On {day} morning</source>
        <translation>Am {day}morgen</translation>
    </message>
    <message>
        <source>On {day} night</source>
        <translation>In der {day}nacht</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Nacht</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday afternoon</source>
        <translation>Gestern Nachmittag</translation>
    </message>
    <message>
        <source>Yesterday evening</source>
        <translation>Gestern Abend</translation>
    </message>
    <message>
        <source>Yesterday morning</source>
        <translation>Gestern Morgen</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>etwa {n} Minuten</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>{low} bis {high} Minuten</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>In other words</source>
        <translation>In anderen Worten</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Worries</name>
    <message>
        <source>Does a part have worries about this step?</source>
        <translation>Macht sich ein Teil Sorgen um diesen Schritt?</translation>
    </message>
    <message>
        <source>It is afraid: {fear}
</source>
        <translation>Er befürchtet: {fear}
</translation>
    </message>
    <message>
        <source>None that I know of</source>
        <translation>Keiner, von dem ich weiß</translation>
    </message>
    <message>
        <source>Parts that you meet in a practice can be chosen here.</source>
        <translation>Teile, denen du in einer Übung begegnest, lassen sich hier wählen.</translation>
    </message>
    <message>
        <source>See {part}</source>
        <translation>{part} ansehen</translation>
    </message>
    <message>
        <source>What would it need, for this step to be all right? It may be smaller.</source>
        <translation>Was würde er brauchen, damit dieser Schritt in Ordnung ist? Er darf auch kleiner sein.</translation>
    </message>
</context>
<context>
    <name>WritingEntryPage</name>
    <message>
        <source>About the day</source>
        <translation>Zum Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kept as you type, only on this computer.</source>
        <translation>Wird beim Schreiben gespeichert, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>The day it is about</source>
        <translation>Der Tag, um den es geht</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Etwas schreiben</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Kept as you type, only on this computer. Ctrl+Enter goes on.</source>
        <translation>Nur auf diesem Computer. Weiter mit Strg+Enter.</translation>
    </message>
    <message>
        <source>Write as little or as much as you like.</source>
        <translation>Schreib so wenig oder so viel, wie du magst.</translation>
    </message>
</context>
<context>
    <name>_Rest</name>
    <message>
        <source>Press Enter or click to come back.</source>
        <translation>Mit Enter oder einem Klick kommst du zurück.</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruhe</translation>
    </message>
</context>
</TS>
