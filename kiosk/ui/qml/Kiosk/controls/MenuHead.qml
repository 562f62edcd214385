import QtQuick
import Kiosk

// The word MENU and the title of the pack.
Column {
    id: head

    required property string title

    leftPadding: Theme.px(14)
    bottomPadding: Theme.px(10)

    Words {
        width: head.width - 2 * head.leftPadding
        text: qsTr("MENU")
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        font.letterSpacing: Theme.px(3)
        color: Theme.colors.menuQuietInk
    }
    Words {
        width: head.width - 2 * head.leftPadding
        text: head.title
        font.pixelSize: Theme.px(34)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: Theme.colors.menuInk
        Accessible.role: Accessible.Heading
    }
}
