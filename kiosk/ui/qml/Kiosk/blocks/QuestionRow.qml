import QtQuick
import Kiosk
import Kiosk.Model

// A question to ask, which a touch puts on the visitor's list.
Press {
    id: question

    required text
    required property string plain
    required property int position
    required property int total
    required property Visit visit
    // Between two visits there is none for a moment.
    readonly property bool isTicked: visit?.questions.ticked.includes(plain) ?? false
    readonly property real inset: Theme.hand(20)

    twinIcon: isTicked ? "square-check" : "square"
    implicitHeight: Math.max(Theme.target, column.height + Theme.hand(24))
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: isTicked
    //: Spoken. %1 is a question.
    Accessible.name: isTicked ? qsTr("%1, ticked").arg(plain) : qsTr("%1, not ticked").arg(plain)
    Accessible.description: qsTr("%1 of %2", "place in a list").arg(position).arg(total)
    onClicked: {
        visit.questions.toggle(plain);
        Accessible.announce(isTicked ? qsTr("Ticked. It is on the list of your questions.")
            : qsTr("Not ticked. It is off the list of your questions."));
    }

    background: Rectangle {
        radius: Theme.radius
        color: question.down ? Theme.colors.controlPressed : Theme.colors.control
        border.color: question.isTicked ? Theme.colors.questionsEdge : Theme.colors.strongLine
        border.width: Theme.hairline * (question.isTicked ? 2 : 1)
    }
    contentItem: Item {
        Icon {
            id: box
            anchors { left: parent.left; leftMargin: question.inset; verticalCenter: parent.verticalCenter }
            name: question.isTicked ? "square-check" : "square"
            size: Theme.px(44)
            color: Theme.colors.controlInk
        }
        Column {
            id: column
            anchors {
                left: box.right; leftMargin: Theme.px(18)
                right: parent.right; rightMargin: question.inset
                verticalCenter: parent.verticalCenter
            }

            Words {
                width: column.width
                text: question.text
                lineHeight: Theme.tightLine
                color: Theme.colors.controlInk
                Accessible.ignored: true
            }
            Words {
                width: column.width
                text: question.isTicked ? qsTr("Ticked: on my list") : qsTr("Not ticked")
                size: Theme.label
                font.weight: question.isTicked ? Font.DemiBold : Font.Normal
                lineHeight: Theme.tightLine
                color: Theme.colors.controlInk
                Accessible.ignored: true
            }
        }
    }
}
