"""Provides tests of the rule that tells fingers from palms, and a tap from its echo."""

from __future__ import annotations

from kiosk.ui.contacts import Contacts, Touch


def test_a_finger_counts() -> None:
    contacts = Contacts()
    assert not contacts.note([Touch(1, 10, 10, "down")], 0)
    assert not contacts.note([Touch(1, 12, 10, "up")], 100)
    assert contacts.ignored == set()


# Row 34: spurious multi-touch ignored.


def test_a_wide_contact_is_a_palm_from_the_start_and_when_it_widens() -> None:
    contacts = Contacts()
    assert not contacts.note([Touch(1, 10, 10, "down", width=40)], 0)
    assert contacts.ignored == {1}
    other = Contacts()
    other.note([Touch(1, 10, 10, "down", width=8)], 0)
    assert other.note([Touch(1, 10, 10, "move", width=26)], 50), "what it pressed is let go"
    assert other.ignored == {1}


def test_a_thumb_laid_flat_is_no_palm() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 10, 10, "down", width=20)], 0)
    assert contacts.ignored == set()


def test_three_at_once_are_a_hand_and_two_are_not() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 10, 10, "down"), Touch(2, 60, 10, "down")], 0)
    assert contacts.ignored == set()
    rest = [Touch(1, 10, 10, "stay"), Touch(2, 60, 10, "stay")]
    assert contacts.note([*rest, Touch(3, 40, 40, "down")], 200)
    assert contacts.ignored == {1, 2, 3}


def test_what_comes_beside_a_hand_is_part_of_it_and_what_comes_far_away_is_a_finger() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 100, 100, "down", width=40)], 0)
    rest = Touch(1, 100, 100, "stay", width=40)
    contacts.note([rest, Touch(2, 140, 100, "down")], 1000)
    contacts.note([rest, Touch(2, 140, 100, "stay"), Touch(3, 300, 100, "down")], 2000)
    assert contacts.ignored == {1, 2}


def test_a_contact_that_rests_is_let_go_when_another_comes_or_it_lifts() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 10, 10, "down")], 0)
    assert contacts.note([Touch(1, 10, 10, "stay"), Touch(2, 300, 10, "down")], 8000)
    assert contacts.ignored == {1}
    alone = Contacts()
    alone.note([Touch(1, 10, 10, "down")], 0)
    assert alone.note([Touch(1, 10, 10, "up")], 9000)
    assert alone.ignored == {1}


def test_a_slow_tap_and_a_finger_that_has_moved_count() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 10, 10, "down")], 0)
    assert not contacts.note([Touch(1, 10, 10, "up")], 7000)
    contacts.note([Touch(2, 10, 100, "down")], 10_000)
    contacts.note([Touch(2, 10, 80, "move")], 10_100)
    assert not contacts.note([Touch(2, 10, 80, "up")], 30_000)


def test_a_number_that_is_used_again_is_another_contact() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 10, 10, "down", width=40)], 0)
    contacts.note([Touch(1, 10, 10, "up")], 100)
    assert contacts.ignored == {1}, "it is passed over to its end"
    contacts.note([Touch(1, 10, 10, "down")], 1000)
    assert contacts.ignored == set()


# Row 30: ignore repeats < 300 ms.


def test_an_echo_is_soon_and_near() -> None:
    contacts = Contacts()
    contacts.tapped(100, 100, 1000)
    assert contacts.is_echo(104, 104, 1299)
    assert not contacts.is_echo(104, 104, 1300)
    assert not contacts.is_echo(111, 100, 1100)


def test_only_a_tap_has_an_echo() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 100, 100, "down")], 0)
    contacts.note([Touch(1, 100, 80, "move")], 50)
    contacts.note([Touch(1, 100, 80, "up")], 100)
    assert not contacts.is_echo(100, 80, 150), "one flick may follow another at once"


def test_after_a_drag_no_tap_is_an_echo() -> None:
    contacts = Contacts()
    contacts.note([Touch(1, 10, 10, "down"), Touch(1, 10, 10, "up")], 0)
    contacts.note([Touch(1, 10, 40, "down"), Touch(1, 10, 60, "move")], 50)
    contacts.note([Touch(1, 10, 60, "up")], 200)
    assert not contacts.is_echo(10, 10, 210)
