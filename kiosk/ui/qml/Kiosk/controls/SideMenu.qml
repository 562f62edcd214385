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

        Column {
            id: column
            x: Theme.px(14)
            width: scroller.width - 2 * x
            topPadding: Theme.px(28)
            spacing: Theme.px(4)

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
                            onIsCurrentChanged: if (isCurrent) scroller.reveal(this)
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
