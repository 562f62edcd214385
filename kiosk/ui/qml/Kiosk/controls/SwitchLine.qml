import QtQuick
import Kiosk

// Something that is on or off, which it says in words.
Press {
    id: line

    required property bool isOn
    property string hint: ""

    implicitHeight: Math.max(Theme.target, words.height + Theme.hand(13))
    Accessible.role: Accessible.CheckBox
    //: Spoken. %1 is the name of a switch.
    Accessible.name: isOn ? qsTr("%1, on").arg(text) : qsTr("%1, off").arg(text)
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: isOn

    background: Rectangle {
        radius: Theme.radius
        color: line.down ? Theme.colors.controlPressed : Theme.colors.control
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline
    }
    contentItem: Item {
        Column {
            id: words
            anchors {
                left: parent.left; leftMargin: Theme.hand(20)
                right: sign.left; rightMargin: Theme.hand(16)
                verticalCenter: parent.verticalCenter
            }

            Words {
                width: words.width
                text: line.text
                font.weight: Font.Medium
                lineHeight: Theme.tightLine
                color: Theme.colors.controlInk
                Accessible.ignored: true
            }
            Words {
                width: words.width
                visible: text.length > 0
                text: line.hint
                size: Theme.label
                lineHeight: Theme.tightLine
                color: Theme.colors.controlInk
                Accessible.ignored: true
            }
        }
        SwitchSign {
            id: sign
            anchors { right: parent.right; rightMargin: Theme.hand(16); verticalCenter: parent.verticalCenter }
            isOn: line.isOn
        }
    }
}
