import QtQuick
import Kiosk

// One section in the side menu; the open one is a light card with a bar at its side.
Press {
    id: line

    required property string title
    required property string iconName
    required property string sectionId
    required property bool isCurrent
    readonly property color ink: isCurrent ? Theme.colors.menuCurrentInk : Theme.colors.menuInk

    text: title
    focusTint: Theme.colors.menuFocus
    implicitHeight: Math.max(Theme.target, words.height + Theme.capped(20))
    //: Spoken. %1 is the title of a page, which is the open one.
    Accessible.name: isCurrent ? qsTr("%1, you are here").arg(title) : title

    background: Rectangle {
        radius: Theme.radius
        color: line.isCurrent ? Theme.colors.menuCurrent
            : line.down ? Theme.colors.menuPressed : Theme.colors.menu

        Rectangle {
            visible: line.isCurrent
            anchors { left: parent.left; leftMargin: Theme.capped(8); verticalCenter: parent.verticalCenter }
            width: Theme.capped(7)
            height: parent.height - Theme.capped(28)
            radius: width / 2
            color: Theme.colors.menuCurrentSign
        }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.capped(24); verticalCenter: parent.verticalCenter }
            name: line.iconName
            size: Theme.capped(34)
            color: line.isCurrent ? Theme.colors.menuCurrentSign : Theme.colors.menuQuietInk
        }
        Words {
            id: words
            anchors {
                left: mark.right; leftMargin: Theme.capped(18)
                right: parent.right; rightMargin: Theme.capped(10)
                verticalCenter: parent.verticalCenter
            }
            text: line.title
            size: Theme.capped(27)
            font.weight: line.isCurrent ? Font.Bold : Font.Medium
            lineHeight: Theme.tightLine
            color: line.ink
            Accessible.ignored: true
        }
    }
}
