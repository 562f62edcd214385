import QtQuick
import Kiosk
import Kiosk.Model

// The keys of a visit: those that walk, and those that go back.
WalkKeys {
    id: keys

    required property Visit visit

    onBackAsked: visit.back()
    onMenuAsked: visit.backToMenu()
}
