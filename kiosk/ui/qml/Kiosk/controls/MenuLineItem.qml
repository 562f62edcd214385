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
    implicitHeight: Math.max(Theme.target, words.height + Theme.px(20))
    Accessible.name: isCurrent ? qsTr("%1, you are here").arg(title) : title

    background: Rectangle {
        radius: Theme.radius
        color: line.isCurrent ? Theme.colors.menuCurrent
            : line.down ? Theme.colors.menuPressed : Theme.colors.menu

        Rectangle {
            visible: line.isCurrent
            x: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(7)
            height: parent.height - Theme.px(28)
            radius: width / 2
            color: Theme.colors.heading
        }
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
            name: line.iconName
            color: line.isCurrent ? Theme.colors.heading : Theme.colors.menuQuietInk
        }
        Words {
            id: words
            anchors {
                left: mark.right; leftMargin: Theme.px(18)
                right: parent.right; rightMargin: Theme.px(10)
                verticalCenter: parent.verticalCenter
            }
            text: line.title
            font.pixelSize: Theme.px(27)
            font.weight: line.isCurrent ? Font.Bold : Font.Medium
            lineHeight: Theme.tightLine
            color: line.ink
        }
    }
}
