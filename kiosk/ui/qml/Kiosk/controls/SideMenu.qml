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
        if (current !== null)
            scroller.reveal(current);
    }

    onCurrentChanged: revealCurrent()
    // Where the last visitor scrolled to is no business of the next one.
    onReaderChanged: scroller.moveTo(0)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.menu
    }
    ScrollPane {
        id: scroller
        anchors.fill: parent
        contentHeight: column.height + Theme.px(48)
        hidden: Theme.px(130)

        Column {
            id: column
            x: Theme.px(14)
            width: scroller.width - 2 * x
            topPadding: Theme.px(28)
            spacing: Theme.px(4)
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
        depth: Theme.px(120)
    }
    MoreCue {
        anchors { bottom: menu.bottom; horizontalCenter: menu.horizontalCenter }
        visible: !scroller.atYEnd
        onClicked: scroller.stepPage(1)
    }
}
