pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The screen that people read on: side menu, page and bar.
FocusScope {
    id: screen

    required property Visit visit
    readonly property bool isMenuOver: layout.isFolded && visit.isMenuOpen

    // Keys go where the eyes are: to the menu that opens over the page, and back.
    onIsMenuOverChanged: if (isMenuOver) menu.forceActiveFocus(); else if (activeFocus) start.forceActiveFocus()
    // What the last visitor chose by keys is no business of the next one.
    onVisitChanged: start.focus = true

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

    PaneKeys { id: keys; pane: scroller; visit: screen.visit }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    // First, so that keys reach it first; above the page, which it covers where it is folded.
    SideMenu {
        id: menu
        z: 2
        width: layout.openMenuWidth
        height: screen.height
        visible: !layout.isFolded || screen.isMenuOver
        visit: screen.visit
    }
    ScrollPane {
        id: scroller
        anchors { left: bar.left; right: bar.right; top: parent.top; bottom: bar.top }
        contentHeight: column.height + column.y

        PageColumn {
            id: column
            x: layout.columnLeft
            y: Theme.hand(28)
            width: layout.columnWidth
            visit: screen.visit
        }
        Connections {
            target: screen.visit.reader
            function onSectionChanged(): void { scroller.moveTo(0); }
            function onJumpAsked(row: int): void { keeper.hold(row); }
        }
    }
    KeepPlace {
        id: keeper
        pane: scroller
        blocks: column
    }
    SoftEdge { pane: scroller }
    Words {
        anchors.centerIn: scroller
        width: Math.min(implicitWidth, layout.columnWidth)
        visible: !screen.visit.isReady || screen.visit.hasNothing
        text: screen.visit.hasNothing
            ? qsTr("We are sorry. There is nothing to read here right now. Please ask a member of staff.")
            : qsTr("Getting ready. One moment, please.")
        font.pixelSize: Theme.px(40)
    }
    Pager {
        anchors { right: scroller.right; bottom: scroller.bottom; margins: Theme.hand(28) }
        visible: layout.isPagerBeside
        columns: 1
        pane: scroller
    }
    Bar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.leftMargin: layout.paneLeft
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
