pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The screen that people read on: side menu, page and bar.
FocusFence {
    id: screen

    required property Visit visit
    readonly property alias foot: bar.height
    // Where the page, and what stands beside it, ends.
    readonly property real floor: strip.isShown ? strip.y : bar.y
    readonly property bool isMenuOver: layout.isFolded && visit.isMenuOpen

    // Has the keys while no control does.
    Item {
        id: start
        focus: true
    }
    PageLayout {
        id: layout
        width: screen.width
        height: screen.height
    }

    Keys.onPressed: event => keys.handle(event)

    PaneKeys { id: keys; fence: screen; pane: scroller; visit: screen.visit }
    ReadingFocus {
        visit: screen.visit
        screen: screen
        start: start
        page: scroller
        menu: menu
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    // First, so that keys reach it first; above the page, which it covers where it is folded.
    SideMenu {
        id: menu
        z: 2
        anchors.left: screen.left
        y: Theme.reachTop
        width: layout.openMenuWidth
        height: screen.height - y
        visible: !layout.isFolded || screen.isMenuOver
        visit: screen.visit
        isOver: screen.isMenuOver
    }
    ScrollPane {
        id: scroller
        anchors { left: screen.left; leftMargin: layout.paneLeft }
        width: layout.paneWidth
        height: layout.isLow ? Theme.reachTop : screen.floor
        contentHeight: column.height + column.y

        PageColumn {
            id: column
            anchors { left: parent.left; leftMargin: layout.columnLeft }
            y: Theme.hand(28)
            width: layout.columnWidth
            visit: screen.visit
            // Out of reach; the tray has twins of its controls.
            enabled: !layout.isLow
            sight: near.lowest - y
            hasLanguages: bar.isLanguageHidden
        }
        Connections {
            target: screen.visit.reader
            function onSectionChanged(): void { near.restart(); scroller.moveTo(0); }
            function onJumpAsked(row: int): void { keeper.hold(row); }
        }
    }
    SpokenMark { id: mark; visit: screen.visit; page: column; pane: scroller; home: screen }
    Sight { id: near; pane: scroller }
    KeepPlace {
        id: keeper
        pane: scroller
        blocks: column
        visit: screen.visit
    }
    SoftEdge { pane: scroller }
    Rectangle {
        width: screen.width
        height: Theme.hairline
        y: Theme.reachTop
        visible: layout.isLow
        color: Theme.colors.line
    }
    ReachTray {
        anchors { left: screen.left; leftMargin: layout.trayLeft; right: screen.right }
        y: Theme.reachTop
        height: screen.floor - y
        visible: layout.isLow
        visit: screen.visit
        pane: scroller
        page: column
    }
    Words {
        anchors.centerIn: scroller
        width: Math.min(implicitWidth, layout.columnWidth)
        visible: !screen.visit.isReady || screen.visit.hasNothing
        text: screen.visit.hasNothing
            ? qsTr("We are sorry. There is nothing to read here right now. Please ask a member of staff.")
            : qsTr("Getting ready. One moment, please.")
        size: Theme.px(40)
    }
    Pager {
        anchors { right: scroller.right; bottom: scroller.bottom; margins: Theme.hand(28) }
        visible: layout.isPagerBeside
        columns: 1
        pane: scroller
    }
    ListenHost {
        id: strip
        // Where both would leave too little to read, or to touch, it takes the place of the bar.
        readonly property bool isInPlace: isShown && bar.y - height - Theme.reachTop < (layout.isLow ? 2.5 * Theme.target : screen.height / 2)
        anchors { left: bar.left; right: bar.right; bottom: bar.bottom }
        anchors.bottomMargin: isInPlace ? 0 : bar.height
        visit: screen.visit
        onMoved: mark.bring()
        onGone: bar.give("listen")
    }
    Bar {
        id: bar
        visible: !strip.isInPlace
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.leftMargin: layout.trayLeft
        visit: screen.visit
        pane: scroller
        hasMenuButton: layout.isFolded
        hasPager: !layout.isPagerBeside
    }
    Scrim {
        z: 1
        anchors.fill: parent
        visible: screen.isMenuOver
        onTapped: screen.visit.toggleMenu()
    }
}
