pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The keys of the PIN pad, in the order that telephones have, and the dots over them.
Column {
    id: keys

    required property PinPad pad
    // How high it may be.
    required property real room
    readonly property Press enterKey: enterKey
    readonly property real keyWidth: Math.max(Theme.target, Theme.hand(150))
    readonly property real keyHeight: Math.max(Theme.target,
        Math.min(Theme.hand(112), Math.floor((room - dots.height) / 4) - Theme.gap))

    width: grid.width
    spacing: Theme.gap

    PinDots {
        id: dots
        width: grid.width
        pad: keys.pad
    }
    Grid {
        id: grid
        columns: 3
        // Digits run from left to right in every language.
        LayoutMirroring.enabled: false
        spacing: Theme.gap

        Repeater {
            model: 9
            delegate: PinKey {
                required property int index
                width: keys.keyWidth
                height: keys.keyHeight
                text: index + 1
                enabled: keys.pad.canType
                onClicked: keys.pad.type(text)
            }
        }
        BarButton {
            width: keys.keyWidth
            height: keys.keyHeight
            size: Theme.capped(22)
            iconName: "delete"
            text: qsTr("Delete")
            enabled: keys.pad.canType
            onClicked: keys.pad.backspace()
        }
        PinKey {
            width: keys.keyWidth
            height: keys.keyHeight
            text: "0"
            enabled: keys.pad.canType
            onClicked: keys.pad.type(text)
        }
        BarButton {
            id: enterKey
            focus: true
            width: keys.keyWidth
            height: keys.keyHeight
            size: Theme.capped(22)
            iconName: "check"
            text: qsTr("Enter")
            isMain: true
            enabled: keys.pad.canType
            onClicked: keys.pad.enter()
        }
    }
}
