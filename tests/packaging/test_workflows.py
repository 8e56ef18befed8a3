# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The recipes that run elsewhere name what there is here, and nothing that may change unseen."""

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from installer import macos, windows

ROOT = Path(__file__).parents[2]
RECIPES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
BUILD = ROOT / "build_installer.py"


def steps(recipe: Path) -> Iterator[dict[str, object]]:
    """Every step of every job."""
    jobs = yaml.safe_load(recipe.read_text(encoding="utf-8"))["jobs"]
    for job in jobs.values():
        yield from job["steps"]


def commands(recipe: Path) -> Iterator[list[str]]:
    """Every line that is run, in words; a line that ends in a backslash goes on in the next."""
    for step in steps(recipe):
        text = str(step.get("run", "")).replace("\\\n", " ")
        for line in text.splitlines():
            yield shlex.split(line.replace("\\", "/"), comments=True) if balanced(line) else []


def balanced(line: str) -> bool:
    """Whether the quotes of a line are closed; those of a longer text need not be."""
    return all(line.count(quote) % 2 == 0 for quote in "'\"")


def calls(of: str) -> list[tuple[Path, list[str]]]:
    """What comes after a program or module in each line that names it."""
    return [
        (recipe, words[words.index(of) + 1 :])
        for recipe in RECIPES
        for words in commands(recipe)
        if of in words
    ]


def test_there_is_a_recipe_for_each_system() -> None:
    assert [recipe.name for recipe in RECIPES] == ["ci.yml", "package.yml"]
    jobs = yaml.safe_load(RECIPES[1].read_text(encoding="utf-8"))["jobs"]
    assert set(jobs) == {"debian", "appimage", "windows", "macos"}


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.stem)
def test_what_others_made_is_pinned_by_its_whole_name(recipe: Path) -> None:
    used = [str(step["uses"]) for step in steps(recipe) if "uses" in step]
    assert used
    assert [
        action for action in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action)
    ] == []


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.stem)
def test_a_recipe_may_read_and_nothing_else(recipe: Path) -> None:
    told = yaml.safe_load(recipe.read_text(encoding="utf-8"))
    assert told["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in told["jobs"].values())


def test_what_is_fetched_is_held_to_its_sum() -> None:
    fetched = [step for step in steps(RECIPES[1]) if "curl --" in str(step.get("run"))]
    assert fetched
    for step in fetched:
        values = step.get("env")
        assert isinstance(values, dict)
        places = [name for name, value in values.items() if str(value).startswith("https://")]
        sums = [values[f"{name}_SHA256"] for name in places]
        assert str(step["run"]).count("curl --") == len(places)
        assert all(re.fullmatch(r"[0-9a-f]{64}", value) for value in sums)
        assert "sha256sum --check --strict" in str(step["run"])


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.stem)
def test_the_files_it_names_are_here(recipe: Path) -> None:
    named = set(re.findall(r"(?<![\w/])\.ci/[\w./-]+|(?<=\s)[\w-]+\.py\b", recipe.read_text()))
    assert named
    missing = {name for name in named if not (ROOT / name).exists()}
    assert missing == set()


def test_the_modules_it_runs_are_here() -> None:
    modules = {words[0] for _, words in calls("-m")}
    assert {"installer.app_image", "tests.packaging.windows_install"} <= modules
    missing = {name for name in modules if not can_be_run(name)}
    assert missing == set()


def can_be_run(name: str) -> bool:
    """Whether `python -m` finds a module, or a package that says what running it means."""
    found = importlib.util.find_spec(name)
    if found is not None and found.submodule_search_locations is not None:
        return importlib.util.find_spec(f"{name}.__main__") is not None
    return found is not None


def test_build_installer_knows_what_it_is_told() -> None:
    spec = importlib.util.spec_from_file_location("build_installer", BUILD)
    assert spec
    assert spec.loader
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    told = calls(BUILD.name)
    targets = {build.parser().parse_args(words).target for _, words in told}
    assert len(told) == 5
    assert targets == {"deb", "run", "windows", "macos"}


def test_the_proof_on_windows_knows_what_it_is_told() -> None:
    from tests.packaging.windows_install import parser

    [(_, words)] = calls("tests.packaging.windows_install")
    assert parser().parse_args(words).self_test == Path("dist/self-test.json")


def test_signing_is_switched_on_by_the_names_that_the_tools_read() -> None:
    recipe = RECIPES[1].read_text(encoding="utf-8")
    for name in (windows.CERTIFICATE, macos.IDENTITY, macos.NOTARY, macos.KEYCHAIN):
        assert re.search(rf"{name}=.*GITHUB_ENV", recipe)
    page = (ROOT / "docs" / "packaging.md").read_text(encoding="utf-8")
    secrets = set(re.findall(r"secrets\.(\w+)", recipe))
    assert len(secrets) == 7
    assert all(f"`{secret}`" in page for secret in secrets)


def test_each_job_keeps_what_was_made_and_what_was_shown() -> None:
    jobs = yaml.safe_load(RECIPES[1].read_text(encoding="utf-8"))["jobs"]
    for job in jobs.values():
        kept = [step["with"]["path"] for step in job["steps"] if keeps(step)]
        assert kept in (["dist/"], ["dist/", "dist/self-test.json"])
        assert keeps(job["steps"][-1])
        run = "\n".join(str(step.get("run", "")) for step in job["steps"])
        assert re.search(r"--self-test[\s\S]*self-test\.json", run)
        assert "|| true" not in re.findall(r".*--self-test.*", run)[-1]
        assert not any(step.get("continue-on-error") for step in job["steps"])


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_nothing_of_others_runs_between_signing_and_keeping(system: str) -> None:
    told = yaml.safe_load(RECIPES[1].read_text(encoding="utf-8"))["jobs"][system]["steps"]
    names = [step.get("name", "") for step in told]
    made = names.index("The certificate")
    assert f"--target {system}" in told[made + 1]["run"]
    gone = told[made + 2]
    assert gone["if"].startswith("always()")
    assert re.search("Remove-Item .*-DeleteKey|security delete-keychain", gone["run"])
    assert keeps(told[made + 3])
    assert names.index("A sound device") > made + 3


def keeps(step: dict[str, object]) -> bool:
    """Whether a step is one that keeps files with the run."""
    return "upload-artifact@" in str(step.get("uses"))
