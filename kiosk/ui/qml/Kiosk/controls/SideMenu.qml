pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk
import Kiosk.Model

// The side menu: title, groups and sections.
FocusScope {
    id: menu

    required property Visit visit
    readonly property Reader reader: visit.reader
    property Item current: null

    function revealCurrent(): void {
        // Before it has its height, a menu would scroll to where nobody wants it.
        if (current !== null && scroller.height > scroller.hidden)
            scroller.reveal(current);
    }

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
        anchors.fill: parent
        contentHeight: column.height + Theme.hand(48)
        hidden: Theme.hand(130)
        onHeightChanged: menu.revealCurrent()

        Column {
            id: column
            x: Theme.hand(14)
            width: scroller.width - 2 * x
            topPadding: Theme.hand(28)
            spacing: Theme.hand(4)
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
        depth: Theme.hand(120)
    }
    MoreCue {
        anchors { bottom: menu.bottom; horizontalCenter: menu.horizontalCenter }
        visible: !scroller.atYEnd
        onClicked: scroller.stepPage(1)
    }
}
