pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What a step of the screen test is about, what to do, and where it leads on.
Rectangle {
    id: plate

    required property StaffPanel panel
    required property real maximumHeight
    readonly property ScreenTest test: panel.screenTest
    readonly property real edge: Theme.space(32)
    readonly property string step: test.step
    readonly property alias pane: scroller
    readonly property real wanted: column.height + answers.height + 3 * edge

    readonly property bool isLong: wanted > maximumHeight

    height: Math.min(maximumHeight, wanted)
    radius: Theme.radius * 2
    color: Theme.colors.plate
    border.color: Theme.colors.strongLine
    border.width: Theme.hairline
    onVisibleChanged: if (visible) next.forceActiveFocus()
    onStepChanged: if (visible) next.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason)

    ScrollPane {
        id: scroller
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: answers.top; margins: plate.edge }
        anchors.rightMargin: plate.isLong ? plate.edge + pager.width + Theme.gap : plate.edge
        contentHeight: column.height
        interactive: plate.isLong

        // A card that scrolls keeps touches for itself.
        MouseArea {
            width: scroller.width
            height: Math.max(column.height, scroller.height)
            onClicked: plate.test.touchCard()
        }
        Column {
            id: column
            width: scroller.width
            spacing: Theme.px(16)

            Headline {
                rank: 1
                width: column.width
                text: plate.test.title
                size: Theme.heading(44)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: Theme.colors.heading
            }
            Words {
                width: column.width
                visible: text.length > 0
                text: plate.test.words
                Accessible.role: Accessible.AlertMessage
            }
            Loader {
                width: column.width
                active: plate.step === "sizes"
                visible: active
                sourceComponent: TestSizes { width: column.width }
            }
        }
    }
    SoftEdge {
        pane: scroller
        tint: plate.color
    }
    Pager {
        id: pager
        anchors { right: parent.right; top: parent.top; margins: plate.edge }
        visible: plate.isLong
        columns: plate.height - answers.height < 2 * Theme.target + 4 * plate.edge ? 2 : 1
        pane: scroller
    }
    Flow {
        id: answers
        readonly property int number: again.visible ? 3 : 2
        readonly property real widest: Math.max(next.implicitWidth, back.implicitWidth, again.implicitWidth)
        readonly property real each: widest * number + (number - 1) * spacing > width
            ? width : Math.floor((width - (number - 1) * spacing) / number)
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: plate.edge }
        spacing: Theme.gap

        Chip {
            id: next
            width: answers.each
            size: Theme.capped(30)
            focus: true
            iconName: "arrow-right"
            text: qsTr("Next test")
            onClicked: plate.test.next()
        }
        Chip {
            id: again
            width: answers.each
            size: next.size
            visible: plate.step === "touch" || plate.step === "draw"
            iconName: "eraser"
            text: qsTr("Try again")
            onClicked: plate.test.again()
        }
        Chip {
            id: back
            width: answers.each
            size: next.size
            iconName: "arrow-left"
            text: qsTr("Back to the panel")
            onClicked: plate.panel.open()
        }
    }
}
