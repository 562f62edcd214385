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
    WelcomeScreen {
        anchors.fill: parent
        visible: !visits.isShown
        enabled: visible
        entrance: main.entrance
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    VisitLoader {
        id: visits
        anchors.fill: parent
        entrance: main.entrance
    }
}
