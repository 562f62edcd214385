pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk
import Kiosk.Model

// The side menu: title, groups and sections.
FocusFence {
    id: menu

    required property Visit visit
    readonly property Reader reader: visit.reader
    property Item current: null
    // Whether it lies over the page, and keeps the keys.
    property bool isOver: false
    readonly property bool isLong: scroller.contentHeight > height

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Menu")
    Accessible.ignored: !visible

    function revealCurrent(): void {
        // Before it has its height, a menu would scroll to where nobody wants it.
        if (current !== null && scroller.height > scroller.hidden)
            scroller.reveal(current);
    }

    function takeFocus(): void {
        if (current !== null)
            current.forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason);
        else
            forceActiveFocus();
    }

    isClosed: isOver
    Keys.enabled: isOver
    Keys.onPressed: event => keys.handle(event)
    PaneKeys { id: keys; fence: menu; pane: scroller; visit: menu.visit }
    onCurrentChanged: revealCurrent()
    // Where the last visitor scrolled to is no business of the next one.
    onReaderChanged: scroller.moveTo(0)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.menu
    }
    // Where the page is as dark as the menu, a line parts them.
    Rectangle {
        anchors.right: menu.right
        width: Theme.hairline
        height: menu.height
        color: Theme.colors.menuEdge
    }
    ScrollPane {
        id: scroller
        favorite: menu.current
        focusTint: Theme.colors.menuFocus
        anchors { fill: parent; bottomMargin: menu.isLong ? cue.height + 2 * cue.anchors.margins : 0 }
        contentHeight: column.height + Theme.hand(14)
        onHeightChanged: menu.revealCurrent()

        Column {
            id: column
            x: Theme.hand(14)
            width: scroller.width - 2 * x
            topPadding: Theme.hand(28)
            spacing: Theme.gap
            // Only now does a new entry know where it stands.
            onPositioningComplete: menu.revealCurrent()

            MenuHead {
                width: column.width
                title: menu.reader.title
            }
            Repeater {
                model: menu.reader.menu
                delegate: DelegateChooser {
                    role: "kind"

                    DelegateChoice {
                        roleValue: "group"
                        MenuGroup { width: column.width }
                    }
                    DelegateChoice {
                        roleValue: "entry"
                        MenuLineItem {
                            width: column.width
                            onClicked: menu.visit.openSection(sectionId)
                            onIsCurrentChanged: if (isCurrent) menu.current = this
                            Component.onCompleted: if (isCurrent) menu.current = this
                        }
                    }
                }
            }
        }
        Connections {
            target: menu.visit
            function onMenuTopAsked(): void { scroller.moveTo(0); }
        }
    }
    SoftEdge {
        pane: scroller
        tint: Theme.colors.menu
    }
    MoreCue {
        id: cue
        anchors { left: menu.left; right: menu.right; bottom: menu.bottom; margins: Theme.hand(14) }
        visible: menu.isLong
        pane: scroller
        ink: Theme.colors.menuInk
        fill: Theme.colors.menu
        pressedFill: Theme.colors.menuPressed
    }
}
