pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The controls under a page: the same ones in the same places on every page, in one row. What has
// no room there is found under "More".
Rectangle {
    id: bar

    required property Visit visit
    required property ScrollPane pane
    property bool hasMenuButton: false
    required property bool hasPager
    // Before a topic is chosen there is nothing to go back from, to find or to take home.
    property bool hasPage: true
    readonly property real edge: Theme.hand(14)
    readonly property real between: Theme.hand(24)
    readonly property real freeWidth: moves.width - close.width
        - (menu.visible ? menu.width + moves.spacing : 0) - (pages.visible ? pages.width + moves.spacing : 0)
    // How many of the controls are there; they come one by one where the screen is built while idle.
    property int built: 0
    readonly property bool isShort: widthOf(built, false) > freeWidth
    readonly property bool hasMore: isShort && widthOf(built, true) > freeWidth
    // How many of them are shown, counted from the first.
    readonly property int shownCount: hasMore ? fitting(freeWidth - more.width - moves.spacing) : built
    readonly property bool isLanguageHidden: hasMore && !shownKeys().includes("language")
    // How far the row is taken up by the controls.
    readonly property real taken: Theme.mirrored(rest.x, rest.width, moves.width)
    readonly property real room: moves.width - taken - close.width - between
    // Beside the controls while two lines are enough for it, otherwise above them.
    readonly property bool isHelpInline: rest.y === 0 && room > Theme.px(210)

    function isWanted(control: BarControl): bool {
        return control !== null && (hasPage || !control.needsPage);
    }
    function widthOf(count: int, isShort: bool): real {
        let sum = 0;
        for (let index = 0; index < count; index++) {
            const control = controls.itemAt(index) as BarControl;
            if (isWanted(control))
                sum += (isShort ? control.shortWidth : control.longWidth) + moves.spacing;
        }
        return sum;
    }
    function shownKeys(): list<string> {
        return [...Array(shownCount).keys()].map(index => (controls.itemAt(index) as BarControl)?.key ?? "");
    }
    function fitting(width: real): int {
        let count = built;
        while (count > 0 && widthOf(count, true) > width)
            count -= 1;
        return count;
    }

    // Give the keys to a control, or to the one that it stands behind.
    function give(key: string): void {
        const all = [...Array(built).keys()].map(index => controls.itemAt(index) as BarControl);
        const wanted = all.find(one => one.key === key && one.visible) ?? more;
        wanted.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    implicitHeight: moves.height + 2 * edge + (isHelpInline ? 0 : help.height + Theme.hand(8))
    color: Theme.colors.paper

    Rectangle {
        width: bar.width
        height: Theme.hairline
        color: Theme.colors.line
    }
    Flow {
        id: moves
        anchors { left: bar.left; leftMargin: bar.edge; bottom: bar.bottom; bottomMargin: bar.edge }
        width: bar.width - 2 * bar.edge
        spacing: Theme.gap

        BarButton {
            id: menu
            width: Math.min(implicitWidth, moves.width)
            visible: bar.hasMenuButton
            iconName: "menu"
            //: Name of a button, which opens the list of pages. Keep it short.
            text: qsTr("Menu")
            onClicked: bar.visit.toggleMenu()
        }
        Item {
            id: pages
            visible: bar.hasPager
            width: pager.width
            height: close.height

            Pager {
                id: pager
                anchors.verticalCenter: parent.verticalCenter
                columns: 2
                pane: bar.pane
            }
        }
        Repeater {
            id: controls
            model: bar.visit.controls
            onItemAdded: bar.built += 1
            onItemRemoved: bar.built -= 1
            delegate: BarControl {
                isShort: bar.isShort
                visible: index < bar.shownCount && bar.isWanted(this)
                onClicked: bar.visit.controls.use(key)
            }
        }
        BarButton {
            id: more
            width: Math.min(implicitWidth, moves.width)
            visible: bar.hasMore
            iconName: "ellipsis"
            //: Name of a button, which opens the buttons that there is no room for. Keep it short.
            text: qsTr("More")
            onClicked: bar.visit.cards.open("more")
        }
        // Keeps the end of the row free for the way out.
        Item {
            id: rest
            width: close.width
            height: close.height
        }
    }
    HelpLine {
        id: help
        anchors { left: bar.left; leftMargin: bar.edge + (bar.isHelpInline ? bar.taken + bar.between / 2 : 0) }
        y: bar.isHelpInline ? moves.y + (close.height - height) / 2 : bar.edge
        width: bar.isHelpInline ? bar.room : bar.width - 2 * bar.edge
        horizontalAlignment: Text.AlignHCenter
    }
    Connections {
        target: bar.visit
        enabled: bar.visible
        function onWayOutAsked(): void { close.forceActiveFocus(Qt.TabFocusReason); }
    }
    BarButton {
        id: close
        anchors { right: bar.right; rightMargin: bar.edge; bottom: moves.bottom }
        iconName: "x"
        //: Name of a button, which ends the visit. Keep it short.
        text: qsTr("Close")
        isMain: true
        onClicked: bar.visit.close()
    }
}
