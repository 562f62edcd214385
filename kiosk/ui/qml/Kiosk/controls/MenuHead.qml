import QtQuick
import Kiosk

// The word MENU and the title of the pack.
Column {
    id: head

    required property string title

    leftPadding: Theme.capped(14)
    bottomPadding: Theme.capped(10)

    Words {
        width: head.width - 2 * head.leftPadding
        //: A small headline over the list of pages, in capitals where the script has them.
        text: qsTr("MENU")
        size: Theme.capped(24)
        font.weight: Font.DemiBold
        font.letterSpacing: Theme.apart(Theme.capped(3))
        color: Theme.colors.menuQuietInk
        // The menu has this name.
        Accessible.ignored: true
    }
    Headline {
        rank: 2
        width: head.width - 2 * head.leftPadding
        text: head.title
        size: Theme.capped(34)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: Theme.colors.menuInk
    }
}
