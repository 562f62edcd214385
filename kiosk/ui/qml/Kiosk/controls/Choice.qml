import QtQuick
import Kiosk

// One of several things to choose from. The chosen one has a thick edge and a check mark, and says so.
Press {
    id: choice

    required property bool isChosen
    property color fill: isChosen ? Theme.colors.mainControl : Theme.colors.control
    property color pressedFill: isChosen ? Theme.colors.mainControlPressed : Theme.colors.controlPressed
    property color ink: isChosen ? Theme.colors.mainControlInk : Theme.colors.controlInk
    // What stands under the sample.
    required property string label
    property real size: Theme.label
    default property alias sample: sample.data

    implicitHeight: Math.max(Theme.target, column.height + Theme.hand(12))
    Accessible.role: Accessible.RadioButton
    //: Spoken. %1 is the name of a language, a color or a size.
    Accessible.name: isChosen ? qsTr("%1, chosen").arg(text) : text
    Accessible.checkable: true
    Accessible.checked: isChosen

    background: Rectangle {
        radius: Theme.radius
        color: choice.down ? choice.pressedFill : choice.fill
        border.color: choice.isChosen ? Theme.colors.heading : Theme.colors.strongLine
        border.width: choice.isChosen ? Theme.ring : Theme.hairline
    }
    contentItem: Item {
        Column {
            id: column
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Item {
                id: sample
                width: parent.width
                height: childrenRect.height
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(6)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: choice.isChosen
                    name: "check"
                    size: choice.size
                    color: choice.ink
                }
                Words {
                    text: choice.label
                    size: choice.size
                    font.weight: Font.DemiBold
                    lineHeight: Theme.tightLine
                    color: choice.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
