pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The panel of staff: how the kiosk is, what can be done, and plain facts.
FocusFence {
    id: screen

    required property Staff staff
    readonly property StaffPanel panel: staff.panel as StaffPanel
    readonly property real edge: Theme.space(48)
    readonly property real between: Theme.space(64)
    // Beside each other where both have room for some 20 letters.
    readonly property bool isWide: scroller.width - between > 2 * Theme.px(660)
    readonly property real each: isWide ? Math.floor((scroller.width - between) / 2) : scroller.width

    function back(): void {
        if (panel.asked.length > 0)
            panel.ask("");
        else
            panel.close();
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("For staff")
    Keys.onPressed: event => keys.handle(event)
    WalkKeys { id: keys; fence: screen; pane: scroller; onBackAsked: screen.back() }

    ScrollPane {
        id: scroller
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        anchors { leftMargin: screen.edge; rightMargin: screen.edge; topMargin: Theme.space(24); bottomMargin: Theme.gap }
        contentHeight: Math.max(acts.height, facts.y + facts.height)

        Column {
            id: acts
            anchors.left: parent.left
            width: screen.each
            spacing: Theme.px(24)

            LampSign {
                width: acts.width
                health: screen.panel.health
            }
            // Before what is not well: however long that list is, nobody has to look for them.
            PanelButtons {
                width: acts.width
                panel: screen.panel
                onAnswered: words => {
                    acts.forceLayout();
                    scroller.reveal(words);
                }
            }
            Repeater {
                model: screen.panel.health.troubles
                delegate: TroubleLine {
                    width: acts.width
                    required about
                    required what
                    required fix
                    required isGrave
                }
            }
        }
        Column {
            id: facts
            anchors { left: parent.left; leftMargin: screen.isWide ? screen.each + screen.between : 0 }
            y: screen.isWide ? 0 : acts.height + Theme.space(48)
            width: screen.each
            spacing: Theme.px(16)

            Repeater {
                model: screen.panel.health.facts
                delegate: FactLine {
                    width: facts.width
                    required name
                    required words
                }
            }
            DayBars {
                width: facts.width
                health: screen.panel.health
            }
        }
    }
    SoftEdge { pane: scroller }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space(24) }
        anchors { leftMargin: screen.edge; rightMargin: screen.edge }
        height: Math.max(back.height, pager.height)

        Pager {
            id: pager
            anchors { left: parent.left; bottom: parent.bottom }
            visible: scroller.isLong
            columns: 2
            pane: scroller
        }
        BarButton {
            id: back
            anchors { right: parent.right; bottom: parent.bottom }
            width: Math.min(implicitWidth, parent.width - pager.width - Theme.gap)
            size: Theme.capped(24)
            iconName: "undo-2"
            text: qsTr("Back to the kiosk")
            onClicked: screen.panel.close()
        }
    }
}
