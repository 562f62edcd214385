pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The root of the window: the welcome screen, and above it the screens of a visit.
Item {
    id: main

    required property Entrance entrance

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
        anchors.fill: parent
        active: !visits.isShown
        focus: active
        sourceComponent: WelcomeScreen {
            entrance: main.entrance
            focus: true
        }
        onLoaded: (item as Item).forceActiveFocus()
    }
    VisitLoader {
        id: visits
        anchors.fill: parent
        entrance: main.entrance
    }
    StaffLoader {
        anchors.fill: parent
        entrance: main.entrance
    }
}
