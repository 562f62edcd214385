import QtQuick
import Kiosk

// Says on the plate of a drawing that a tap shows it larger.
Row {
    id: sign

    readonly property string text: qsTr("Larger", "show the drawing larger")

    spacing: Theme.px(10)
    padding: Theme.px(16)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "zoom-in"
        size: Theme.px(30)
        color: Theme.colors.figureInk
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: sign.text
        size: Theme.label
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
        color: Theme.colors.figureInk
        Accessible.ignored: true
    }
}
