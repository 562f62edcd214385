pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The root of the window: the welcome screen, and above it the screens of a visit.
Item {
    id: main

    required property Entrance entrance

    // Where lines run from right to left, all else does.
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "windowWidth"
        value: main.width
        when: main.width > 0
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: main.height
        when: main.height > 0
    }
    SiteBinding { entrance: main.entrance }
    Loader {
        id: welcome
        anchors.fill: parent
        active: !visits.isShown
        visible: main.entrance.apology === null
        focus: active && visible && main.entrance.staff === null
        sourceComponent: WelcomeScreen {
            entrance: main.entrance
            focus: true
        }
        // A visit that staff have ended leaves the keys to them.
        onLoaded: if (main.entrance.staff === null) (item as Item).forceActiveFocus()
        onVisibleChanged: if (visible && main.entrance.staff === null) (item as Item)?.forceActiveFocus()
    }
    VisitLoader {
        id: visits
        anchors.fill: parent
        entrance: main.entrance
    }
    ApologyLoader {
        anchors.fill: parent
        entrance: main.entrance
    }
    StaffLoader {
        anchors.fill: parent
        heir: (visits.isShown ? visits.item : welcome.item) as Item
        entrance: main.entrance
    }
}
