pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What stands beside the field in which words are looked for: all as high as the highest of them.
Row {
    id: buttons

    // How wide each may be; its words wrap there.
    required property real widest
    // Whether there is little room: then their words grow to 130 % only.
    required property bool isSmall
    required property bool isEmpty
    required property bool canType
    required property string clearText
    required property string keysText
    required property string closeText
    readonly property real high: Math.max(clear.implicitHeight, keys.implicitHeight, close.implicitHeight)

    signal cleared
    signal keyboardAsked
    signal closed

    spacing: Theme.gap

    Act {
        id: clear
        enabled: !buttons.isEmpty
        iconName: "eraser"
        text: buttons.clearText
        onClicked: buttons.cleared()
    }
    Act {
        id: keys
        visible: buttons.canType
        iconName: "keyboard"
        text: buttons.keysText
        onClicked: buttons.keyboardAsked()
    }
    Act {
        id: close
        iconName: "x"
        text: buttons.closeText
        isMain: true
        onClicked: buttons.closed()
    }

    component Act: BarButton {
        width: Math.min(implicitWidth, buttons.widest)
        height: buttons.high
        size: buttons.isSmall ? Theme.capped(24) : Theme.label
    }
}
