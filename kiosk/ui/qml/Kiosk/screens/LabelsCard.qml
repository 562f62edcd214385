pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Explains the evidence labels, the one that was tapped first.
FocusScope {
    id: card

    required property Visit visit
    property Item returnTo: null

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("What the labels mean")
    Keys.onPressed: event => keys.handle(event)
    Component.onCompleted: {
        returnTo = card.Window.activeFocusItem;
        const isByKey = (returnTo as Press)?.visualFocus ?? false;
        close.forceActiveFocus(isByKey ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
    Component.onDestruction: returnTo?.forceActiveFocus(
        close.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)

    PaneKeys { id: keys; pane: scroller; visit: card.visit }

    Scrim {
        anchors.fill: parent
        onTapped: card.visit.closeCard()
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(48), Theme.px(1000))
        height: Math.min(parent.height - Theme.px(48), column.height + close.height + Theme.px(120))
        radius: Theme.radius * 2
        color: Theme.colors.paper

        MouseArea { anchors.fill: parent }
        ScrollPane {
            id: scroller
            anchors { fill: parent; margins: Theme.px(36); bottomMargin: close.height + Theme.px(60) }
            contentHeight: column.height

            Column {
                id: column
                width: scroller.width
                spacing: Theme.px(26)

                Words {
                    width: column.width
                    text: qsTr("What the labels mean")
                    font.pixelSize: Theme.px(44)
                    font.weight: Font.Bold
                    lineHeight: Theme.tightLine
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: card.visit.labels
                    delegate: LabelLine { width: column.width }
                }
            }
        }
        SoftEdge { pane: scroller }
        Pager {
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.px(36) }
            visible: !scroller.atYBeginning || !scroller.atYEnd
            columns: 2
            pane: scroller
        }
        BarButton {
            id: close
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.px(36) }
            focus: true
            iconName: "x"
            text: qsTr("Close this card")
            isMain: true
            // The only control of the card keeps the keys; the page under it is out of reach.
            Keys.onTabPressed: event => event.accepted = true
            Keys.onBacktabPressed: event => event.accepted = true
            onClicked: card.visit.closeCard()
        }
    }
}
