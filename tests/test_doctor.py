"""The language pipeline, its pinned weights, and the examination of an installation."""

from __future__ import annotations

import shutil
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck import doctor, resources
from factcheck.cli import app
from factcheck.domain import ModelError
from factcheck.reading import language


@pytest.fixture(autouse=True)
def _no_named_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(language.ENVIRONMENT, raising=False)


def test_the_installed_weights_are_the_published_ones() -> None:
    assert language.verify_weights() == []


def test_every_file_that_the_pipeline_reads_is_in_the_table() -> None:
    directory = language.pinned_directory()
    assert directory
    prose = {"LICENSE", "LICENSES_SOURCES", "README.md", "accuracy.json"}
    files = {
        file.relative_to(directory).as_posix() for file in directory.rglob("*") if file.is_file()
    }
    assert files - prose == set(language.expected_weights())


def test_a_changed_and_a_missing_weight_file_are_named(tmp_path: Path) -> None:
    directory = language.pinned_directory()
    assert directory
    copy = tmp_path / "weights"
    shutil.copytree(directory, copy)
    (copy / "parser" / "model").write_bytes(b"other")
    (copy / "tokenizer").unlink()
    assert language.verify_weights(copy) == [
        "parser/model: differs from the published file",
        "tokenizer: missing",
    ]


def test_which_pipeline_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {language.PINNED}
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name in installed or None)
    assert language.origin() == language.Origin(language.PINNED, "installed")
    installed.add(language.OFFICIAL)
    assert language.origin() == language.Origin(language.OFFICIAL, "installed")
    monkeypatch.setenv(language.ENVIRONMENT, "de_core_news_sm")
    assert language.origin() == language.Origin("de_core_news_sm", language.ENVIRONMENT)
    assert language.origin("mine") == language.Origin("mine", "argument")


def test_no_pipeline_at_all_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(language.PipelineError, match="no language pipeline is installed"):
        language.origin()


def test_an_unknown_pipeline_is_one_line() -> None:
    with pytest.raises(
        language.PipelineError, match=r"unknown language pipeline nowhere"
    ) as caught:
        language.load("nowhere")
    assert "\n" not in str(caught.value)


def test_a_broken_pipeline_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text("{}", encoding="utf-8")
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 3\n", encoding="utf-8")
    with pytest.raises(language.PipelineError, match="cannot be loaded") as caught:
        language.load(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path)
    with pytest.raises(language.PipelineError, match="has no tagger and no parser"):
        language.load(tmp_path)


def test_named_entities_are_not_loaded() -> None:
    assert "ner" not in language.load().pipe_names


def test_a_sound_installation() -> None:
    result = CliRunner().invoke(app, ["doctor"])
    assert result.exit_code == 0, result.output
    assert f"weights: {len(language.expected_weights())} files verified" in result.stdout
    assert "en_core_web_sm" in result.stdout
    assert "BAD" not in result.stdout


def test_changed_weights_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = ["parser/model: differs from the published file"]
    monkeypatch.setattr(language, "verify_weights", lambda: problem)
    monkeypatch.setattr(language, "origin", lambda _: language.Origin(language.PINNED, "installed"))
    result = CliRunner().invoke(app, ["doctor"])
    assert result.exit_code == 1
    assert "BAD weights: parser/model: differs from the published file" in result.stdout


def test_an_unknown_pipeline_is_reported() -> None:
    seen = {each.subject: each for each in doctor.examine("nowhere")}
    assert not seen["pipeline"].well
    assert seen["weights"].seen == f"not verified: the table is of {language.PINNED}"


def test_missing_packages_data_and_models_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: Any) -> None:
        raise resources.ResourceError("factcheck's features folder is missing")

    def broken(*_: Any) -> None:
        raise ModelError("trade.toml:1: name: a model needs a name")

    monkeypatch.setattr(doctor, "PACKAGES", ("no-such-package",))
    monkeypatch.setattr(resources, "features_directory", missing)
    monkeypatch.setattr(doctor, "load_model", broken)
    bad = {each.subject for each in doctor.examine() if not each.well}
    assert bad == {"no-such-package", "features", "models"}


def test_the_data_folders_of_a_checkout() -> None:
    assert (resources.models_directory() / "trade.toml").is_file()
    assert (resources.features_directory() / "using").is_dir()


def test_extras_are_named_and_a_missing_one_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    real = metadata.version

    def version(name: str) -> str:
        if name == "pypdf":
            raise metadata.PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr("importlib.metadata.version", version)
    told = {each.subject: each for each in doctor.examine()}
    assert (told["pypdf"].seen, told["pypdf"].well) == ("not installed: factcheck[pdf]", True)
    assert told["python-docx"].seen == real("python-docx")
