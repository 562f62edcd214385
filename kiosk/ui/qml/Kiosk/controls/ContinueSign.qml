import QtQuick
import Kiosk
import Kiosk.Model

// Takes up the visit that timed out a moment ago; it does not say which page that was.
Press {
    id: sign

    required property Entrance entrance
    required property BeginSign begin
    readonly property color ink: down ? Theme.colors.controlInk : Theme.colors.menuInk

    text: entrance.continueWords
    padding: 0
    implicitWidth: row.width + begin.sides
    implicitHeight: begin.height
    focusTint: Theme.colors.menuFocus
    onVisualFocusChanged: if (visualFocus) KeyUse.isOn = true
    onClicked: entrance.takeUp()

    // Where there are two controls, keys must show which of them they act on.
    PillRing {
        parent: sign.begin
        visible: sign.begin.activeFocus && KeyUse.isOn
    }

    background: Rectangle {
        radius: height / 2
        color: sign.down ? Theme.colors.controlPressed : Theme.colors.menu
        border.width: Theme.hairline
        border.color: Theme.colors.menuQuietInk
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.px(22)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "undo-2"
                size: Theme.px(40)
                color: sign.ink
            }
            Text {
                text: sign.text
                textFormat: Text.PlainText
                font.family: Theme.textFamily
                font.pixelSize: Theme.px(sign.begin.sides < Theme.px(96) ? 34 : 40)
                font.weight: Font.DemiBold
                color: sign.ink
            }
        }
    }
}
