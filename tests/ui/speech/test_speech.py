"""Provides tests of reading aloud: what is said, when it falls silent, and what starts anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.speech.pace import USUAL_VOLUME, VOLUMES, rate_of, volume_of
from kiosk.ui.speech.speaker import PAUSE_SECONDS
from tests.ui.speech.conftest import IDLE, WARNING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.speech.speech import Speech
    from tests.ui.speech.conftest import Listening

HEAD = -1
FIRST = "Surgery"


def row_of(listening: Listening, title: str) -> int:
    """Return the number of a row with some title or words."""
    rows = listening.visit.reader.page.all_rows
    return next(number for number, row in enumerate(rows) if title in (row.title, row.plain))


# Row 15: nothing is heard until somebody asks for it.
def test_nothing_is_said_and_no_engine_is_made_until_somebody_asks(listening: Listening) -> None:
    assert listening.is_silent
    assert listening.shell.speaker.condition == "new"
    assert (listening.speech.state, listening.speech.canSpeak) == ("off", True)


def test_a_page_is_read_sentence_by_sentence_to_its_end(listening: Listening) -> None:
    ends: list[bool] = []
    listening.speech.endReached.connect(lambda: ends.append(True))
    listening.speech.listen(HEAD)
    assert listening.speech.state == "speaking"
    said = listening.engine.read_on()
    assert said[0] == FIRST
    assert said[-1] == "Your own team knows your situation."
    assert len(said) > 80
    assert (listening.speech.state, ends) == ("off", [True])


def test_reading_begins_at_the_block_in_view(listening: Listening) -> None:
    row = row_of(listening, "Who it is for")
    listening.speech.listen(row)
    assert listening.now == "Who it is for"
    assert listening.speech.row == row


# Row 45: speech and screen agree.
def test_the_sentence_that_is_said_is_the_one_that_is_marked(listening: Listening) -> None:
    rows: list[int] = []
    listening.speech.rowReached.connect(rows.append)
    listening.speech.useInks("#111111", "#222222")
    listening.speech.listen(row_of(listening, "What it is") + 1)
    listening.engine.end()
    assert listening.now == "The aim is cure."
    assert '<font color="#111111"><u>The aim is cure.</u></font>' in listening.speech.marked
    assert listening.speech.source == listening.visit.reader.page.all_rows[2].text
    listening.engine.reach("aim")
    assert '<font color="#222222"><u>aim</u></font>' in listening.speech.marked
    listening.engine.end()
    assert "#222222" not in listening.speech.marked
    assert rows == [2]


# Row 46: pause, resume, repeat, stop.
def test_it_pauses_and_goes_on_with_the_same_sentence(listening: Listening) -> None:
    speech = listening.speech
    speech.listen(HEAD)
    listening.engine.end()
    before, source = listening.now, speech.source
    speech.toggle()
    assert (speech.state, listening.is_silent, speech.source) == ("paused", True, source)
    speech.toggle()
    assert (speech.state, listening.now) == ("speaking", before)


def test_it_goes_from_sentence_to_sentence_and_back(listening: Listening) -> None:
    speech = listening.speech
    speech.listen(HEAD)
    heard = [listening.now]
    for step in (speech.next, speech.next, speech.previous, speech.repeat, speech.previous):
        step()
        heard.append(listening.now)
    assert heard[1] == heard[3] == heard[4]
    assert heard[0] == heard[5] == FIRST
    assert len(set(heard)) == 3
    speech.previous()
    assert listening.now == FIRST


def test_a_step_while_it_is_paused_is_heard(listening: Listening) -> None:
    listening.speech.listen(HEAD)
    listening.speech.pause()
    listening.speech.next()
    assert (listening.speech.state, listening.is_silent) == ("speaking", False)


def test_a_stopped_page_is_neither_marked_nor_gone_on_with(listening: Listening) -> None:
    speech = listening.speech
    speech.listen(HEAD)
    speech.stop()
    for act in (speech.toggle, speech.resume, speech.next, speech.previous, speech.repeat):
        act()
    assert (speech.state, speech.source, speech.marked) == ("off", "", "")
    assert listening.is_silent


def end_visit(listening: Listening) -> None:
    """End the visit."""
    listening.visit.close()


def open_other_page(listening: Listening) -> None:
    """Open another page."""
    listening.visit.openSection("radiotherapy")


def speak_spanish(listening: Listening) -> None:
    """Choose another language."""
    listening.visit.chooseLanguage("es")


def clear(listening: Listening) -> None:
    """Clear the screen, as the calm page after a mishap does."""
    listening.shell.clear()


def run_out(listening: Listening) -> None:
    """Let the visit time out while it is paused; it is parked."""
    listening.speech.pause()
    listening.time.pass_seconds(IDLE + WARNING + 1)


@pytest.mark.parametrize("act", [end_visit, open_other_page, speak_spanish, clear, run_out])
def test_it_stops_at_once_on_any_way_off_the_page(
    listening: Listening, act: Callable[[Listening], None]
) -> None:
    old: Speech = listening.speech
    old.listen(HEAD)
    act(listening)
    assert listening.is_silent
    assert (old.state, old.source) == ("off", "")


def test_a_card_pauses_the_page(listening: Listening) -> None:
    listening.speech.listen(HEAD)
    listening.visit.cards.open("help")
    assert (listening.speech.state, listening.is_silent) == ("paused", True)
    listening.visit.cards.close()
    listening.speech.resume()
    assert listening.now == FIRST


def test_folded_detail_is_read_only_when_it_has_been_opened(listening: Listening) -> None:
    row = row_of(listening, "More detail")
    listening.speech.listen(row)
    assert listening.now == "More detail. Closed. Open it to hear it."
    listening.engine.end()
    assert listening.speech.row == row + 1
    listening.visit.reader.page.hand_over_all()
    listening.visit.reader.page.open_row(row)
    listening.speech.listen(row)
    assert listening.now == "More detail"
    listening.engine.end()
    assert listening.speech.row == row


def test_a_part_that_is_unfolded_meanwhile_is_read_too(listening: Listening) -> None:
    row = row_of(listening, "More detail")
    listening.speech.listen(row - 1)
    listening.visit.reader.page.hand_over_all()
    listening.visit.reader.page.open_row(row)
    listening.speech.next()
    while listening.speech.row < row:
        listening.speech.next()
    assert listening.now == "More detail"
    listening.speech.next()
    assert listening.speech.row == row


def test_a_part_that_is_folded_before_the_place_keeps_it(listening: Listening) -> None:
    page = listening.visit.reader.page
    page.hand_over_all()
    page.open_row(0)
    listening.speech.listen(row_of(listening, "Who it is for"))
    listening.engine.end()
    before = listening.now
    page.toggle(0)
    listening.speech.repeat()
    assert listening.now == before


# Row 36: each language is said by its own voice.
@pytest.mark.parametrize("language", ["en", "es", "zh", "ar"])
def test_each_page_is_said_by_the_voice_of_its_language(
    listening: Listening, language: str
) -> None:
    listening.read_in(language)
    listening.speech.listen(HEAD)
    listening.engine.read_on(60)
    spoken = {one.language for one in listening.engine.said}
    assert language in spoken
    assert spoken <= {language, "en"}
    assert listening.engine.said[0].language == language


def test_a_part_without_a_voice_is_said_by_that_of_the_page(
    listen: Callable[..., Listening],
) -> None:
    one = listen(languages={"zh"})
    one.begin("surgery", "zh")
    one.speech.listen(HEAD)
    texts = one.engine.read_on()
    assert {said.language for said in one.engine.said} == {"zh"}
    assert any("Cancer Research UK" in text for text in texts)
    assert one.speech.state == "off"


def test_words_are_said_as_the_pack_says(listening: Listening) -> None:
    listening.visit.openSection("endoscopic-emr-esd")
    listening.speech.listen(HEAD)
    assert listening.now == "Removal through an endoscope (E M R and E S D)"


# Row 23: time does not run while speech plays.
def test_the_clock_stands_still_while_the_page_is_read(listening: Listening) -> None:
    listening.speech.listen(HEAD)
    listening.time.pass_seconds(IDLE * 20)
    assert not listening.visit.clock.isWarning
    listening.speech.pause()
    listening.time.pass_seconds(IDLE - 1)
    assert not listening.visit.clock.isWarning
    listening.time.pass_seconds(2)
    assert listening.visit.clock.isWarning


def test_the_clock_stands_still_while_a_voice_is_made_ready(
    listen: Callable[..., Listening],
) -> None:
    one = listen(starts_at_once=False)
    one.begin("surgery")
    one.speech.listen(HEAD)
    assert one.speech.state == "preparing"
    one.time.pass_seconds(IDLE * 2)
    assert not one.visit.clock.isWarning
    one.engine.come_up()
    assert (one.speech.state, one.now) == ("speaking", FIRST)


def test_the_clock_runs_again_after_the_end_of_the_page(listening: Listening) -> None:
    listening.speech.listen(HEAD)
    listening.engine.read_on()
    listening.time.pass_seconds(IDLE + 1)
    assert listening.visit.clock.isWarning


# Row 47: volume in steps, and a safe one for the next person.
def test_speed_volume_and_mode_begin_anew_with_the_next_visit(listening: Listening) -> None:
    speech = listening.speech
    speech.setGuiding(True)
    for _ in VOLUMES:
        speech.louder()
    speech.chooseSpeed("fast")
    assert (speech.volume, speech.speed) == (speech.loudest, "fast")
    listening.visit.close()
    listening.begin("surgery")
    fresh = listening.speech
    assert (fresh.volume, fresh.speed, fresh.isGuiding) == (USUAL_VOLUME, "normal", False)
    fresh.listen(HEAD)
    assert listening.engine.said[-1][2:] == (rate_of("normal"), volume_of(USUAL_VOLUME))


def test_a_new_speed_and_volume_are_heard_at_once(listening: Listening) -> None:
    speech = listening.speech
    speech.listen(HEAD)
    speech.chooseSpeed("slow")
    speech.quieter()
    assert listening.engine.texts == [FIRST] * 3
    assert listening.engine.said[-1][2:] == (rate_of("slow"), volume_of(USUAL_VOLUME - 1))
    speech.chooseSpeed("nonsense")
    assert speech.speed == "slow"


def test_the_volume_ends_at_both_ends(listening: Listening) -> None:
    speech = listening.speech
    for _ in range(9):
        speech.quieter()
    assert speech.volume == 1
    assert 0 < volume_of(1) < volume_of(USUAL_VOLUME) < volume_of(speech.loudest) <= 1


# Row 55: no voice, no engine, an engine that dies.
def test_a_language_without_a_voice_is_told_and_the_page_goes_on(
    listen: Callable[..., Listening],
) -> None:
    one = listen(languages={"en"})
    one.begin("surgery", "es")
    one.speech.listen(HEAD)
    assert (one.speech.state, one.speech.canSpeak, one.is_silent) == ("unavailable", False, True)
    assert one.speech.trouble == "This kiosk has no voice for Español yet. You can read on."
    one.read_in("en")
    assert (one.speech.state, one.speech.canSpeak, one.speech.trouble) == ("off", True, "")
    one.speech.listen(HEAD)
    assert one.now == FIRST


def test_an_engine_that_is_not_there_is_told(listen: Callable[..., Listening]) -> None:
    one = listen(is_able=False)
    one.begin("surgery")
    one.speech.listen(HEAD)
    assert (one.speech.state, one.speech.canSpeak) == ("unavailable", False)
    assert one.speech.trouble.startswith("Reading aloud does not work right now.")
    one.time.pass_seconds(IDLE + 1)
    assert one.visit.clock.isWarning


def test_an_engine_that_dies_is_told_and_comes_back_when_asked(listening: Listening) -> None:
    speech = listening.speech
    speech.listen(HEAD)
    listening.engine.end()
    place = listening.now
    listening.engine.die()
    assert (speech.state, speech.canSpeak, speech.source) == ("unavailable", False, "")
    speech.toggle()
    assert listening.engine.starts == 1, "it is left alone for a while"
    listening.time.pass_seconds(PAUSE_SECONDS + 1)
    speech.toggle()
    assert (speech.state, speech.trouble, listening.now) == ("speaking", "", place)


def test_a_voice_that_turns_out_not_to_be_one_is_told(listening: Listening) -> None:
    listening.speech.listen(HEAD)
    listening.engine.on_air = None
    listening.engine.use_languages({"es"})
    assert (listening.speech.state, listening.speech.canSpeak) == ("unavailable", False)


def test_something_said_in_between_pauses_the_page(listening: Listening) -> None:
    speech = listening.speech
    speech.listen(HEAD)
    speech.speakNow("Menu. Eleven pages.")
    speech.speakNext("Surgery, chosen.")
    assert speech.state == "paused"
    assert listening.engine.read_on() == ["Menu.", "Eleven pages.", "Surgery, chosen."]
    assert speech.state == "paused"
    speech.speakNow("One.")
    speech.speakNow("Two.")
    assert listening.engine.read_on() == ["Two."]
    speech.resume()
    assert listening.now == FIRST


def test_what_is_said_in_between_holds_the_clock_too(listening: Listening) -> None:
    listening.speech.speakNow("Menu.")
    listening.time.pass_seconds(IDLE * 2)
    assert not listening.visit.clock.isWarning
    listening.engine.read_on()
    listening.time.pass_seconds(IDLE + 1)
    assert listening.visit.clock.isWarning


def test_the_screen_is_spoken_in_its_language_and_a_word_in_that_of_the_page(
    listening: Listening,
) -> None:
    listening.read_in("ar")
    listening.speech.speakNow("القائمة")
    listening.speech.sayWord("EMR")
    assert [one.language for one in listening.engine.said] == ["ar", "ar"]


def test_a_visit_that_is_parked_stays_silent_when_the_engine_comes_up(
    listen: Callable[..., Listening],
) -> None:
    one = listen(starts_at_once=False)
    one.begin("surgery")
    one.speech.listen(HEAD)
    one.visit.close()
    one.engine.come_up()
    assert one.is_silent


def test_guiding_makes_a_voice_ready(listening: Listening) -> None:
    told: list[bool] = []
    listening.speech.guiding_changed.connect(lambda: told.append(listening.speech.isGuiding))
    listening.speech.toggleGuiding()
    assert listening.shell.speaker.condition == "ready"
    listening.speech.speakNow("Menu.")
    listening.speech.toggleGuiding()
    assert (told, listening.is_silent) == ([True, False], True)
