import QtQuick
import Kiosk

// The big way on, at the end of a page.
Press {
    id: button

    twinIcon: "arrow-right"

    implicitHeight: words.height + Theme.px(56)
    Accessible.name: "%1: %2".arg(lead.text).arg(text)

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.colors.mainControlPressed : Theme.colors.mainControl
    }
    contentItem: Item {
        Column {
            id: words
            anchors {
                left: parent.left; leftMargin: Theme.capped(36)
                right: arrow.left; rightMargin: Theme.capped(20)
                verticalCenter: parent.verticalCenter
            }

            Words {
                id: lead
                width: words.width
                text: qsTr("Next section")
                size: Theme.label
                color: Theme.colors.mainControlInk
                Accessible.ignored: true
            }
            Words {
                width: words.width
                text: button.text
                size: Theme.lead
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: Theme.colors.mainControlInk
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow
            anchors { right: parent.right; rightMargin: Theme.capped(36); verticalCenter: parent.verticalCenter }
            name: "arrow-right"
            size: Theme.capped(52)
            color: Theme.colors.mainControlInk
        }
    }
}
