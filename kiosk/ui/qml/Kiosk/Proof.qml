import QtQuick
import Kiosk
import Kiosk.Model

// One page at full height, without menu and bar, for proof-reading.
Rectangle {
    id: proof

    required property Entrance entrance
    required property Shell shell
    // The size of the window that the page would be read in.
    required property real windowWidth
    required property real windowHeight
    // How far the page is pushed up, to look at its lower parts.
    property real offset: 0
    readonly property real fullWidth: layout.columnWidth + 2 * layout.margin
    readonly property real fullHeight: column.height + 2 * Theme.hand(28)

    color: Theme.colors.paper
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "windowWidth"
        value: proof.windowWidth
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: proof.windowHeight
    }
    Binding {
        target: Theme
        property: "scheme"
        value: proof.shell.visit.comfort.theme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: proof.shell.visit.comfort.textPercent / 100
    }
    Binding {
        target: Theme
        property: "hasMoreSpace"
        value: proof.shell.visit.comfort.hasMoreSpace
    }
    Binding {
        target: Theme
        property: "hasBiggerButtons"
        value: proof.shell.visit.comfort.hasBiggerButtons
    }
    SiteBinding { entrance: proof.entrance }

    PageLayout {
        id: layout
        width: proof.windowWidth
        height: proof.windowHeight
    }
    PageColumn {
        id: column
        anchors { left: proof.left; leftMargin: layout.margin }
        y: Theme.hand(28) - proof.offset
        width: layout.columnWidth
        visit: proof.shell.visit
    }
}
