import QtQuick
import Kiosk
import Kiosk.Model

// The keys of a visit: those that walk, and those that go back.
WalkKeys {
    id: keys

    required property Visit visit

    canHear: visit.speech.isGuiding && visit.screen === "reading" && !visit.cards.isOpen
    onHearAsked: visit.controls.use("listen")
    onBackAsked: visit.back()
    onMenuAsked: visit.backToMenu()
}
