import QtQuick
import Kiosk
import Kiosk.Model

// Puts the keys where the eyes are: to the page that opens, to the menu, and back.
QtObject {
    id: focus

    required property Visit visit
    required property FocusScope screen
    required property Item start
    required property ScrollPane page
    required property SideMenu menu
    property Item beforeMenu: null
    readonly property bool isMenuOver: menu.isOver

    function toPage(): void {
        beforeMenu = null;
        if (KeyUse.isOn && screen.activeFocus)
            page.take(true);
        else if (screen.activeFocus)
            start.forceActiveFocus();
        else
            start.focus = true;
    }
    function toMenu(): void {
        if (KeyUse.isOn && screen.activeFocus && menu.visible)
            menu.takeFocus();
    }

    onIsMenuOverChanged: {
        if (isMenuOver) {
            beforeMenu = screen.Window.activeFocusItem;
            menu.takeFocus();
        } else if (beforeMenu !== null) {
            beforeMenu.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
            beforeMenu = null;
        } else if (screen.activeFocus) {
            toPage();
        }
    }
    // What the last visitor chose by keys is no business of the next one.
    onVisitChanged: {
        KeyUse.isOn = false;
        start.focus = true;
    }
    readonly property Connections opened: Connections {
        target: focus.visit.reader
        function onSectionChanged(): void { focus.toPage(); }
        function onJumpAsked(): void { focus.toPage(); }
    }
    readonly property Connections asked: Connections {
        target: focus.visit
        function onMenuTopAsked(): void { focus.toMenu(); }
    }
}
