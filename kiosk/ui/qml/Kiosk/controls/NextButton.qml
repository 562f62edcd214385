import QtQuick
import Kiosk

// The big way on, at the end of a page.
Press {
    id: button

    implicitHeight: words.height + Theme.px(56)
    Accessible.name: qsTr("Next: %1").arg(text)

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.colors.mainControlPressed : Theme.colors.mainControl
    }
    contentItem: Item {
        Column {
            id: words
            anchors {
                left: parent.left; leftMargin: Theme.px(36)
                right: arrow.left; rightMargin: Theme.px(20)
                verticalCenter: parent.verticalCenter
            }

            Words {
                width: words.width
                text: qsTr("Next section")
                font.pixelSize: Theme.label
                color: Theme.colors.mainControlInk
            }
            Words {
                width: words.width
                text: button.text
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: Theme.colors.mainControlInk
            }
        }
        Icon {
            id: arrow
            anchors { right: parent.right; rightMargin: Theme.px(36); verticalCenter: parent.verticalCenter }
            name: "arrow-right"
            size: Theme.px(52)
            color: Theme.colors.mainControlInk
        }
    }
}
