import QtQuick
import Kiosk

// A large card that opens a topic.
Press {
    id: card

    required property string packId
    required property string topic
    required property string summary
    required property string iconName

    text: topic
    Accessible.description: summary
    implicitHeight: Math.max(Theme.hand(240), words.height + Theme.hand(64))

    background: Rectangle {
        radius: Theme.radius
        color: card.down ? Theme.colors.controlPressed : Theme.colors.plate
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.hand(32); verticalCenter: parent.verticalCenter }
            name: card.iconName
            size: Theme.capped(72)
            color: Theme.colors.heading
        }
        Column {
            id: words
            anchors {
                left: mark.right; leftMargin: Theme.hand(32)
                right: parent.right; rightMargin: Theme.hand(32)
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.px(10)

            Words {
                width: words.width
                text: card.topic
                size: Theme.px(40)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                Accessible.ignored: true
            }
            Words {
                width: words.width
                text: card.summary
                size: Theme.px(28)
                color: Theme.colors.quietInk
                Accessible.ignored: true
            }
        }
    }
}
