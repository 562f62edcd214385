pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The screens of a visit, one at a time; gone while the welcome screen waits for somebody.
FocusScope {
    id: screens

    required property Shell shell
    readonly property string screen: shell.visit.screen

    visible: screen !== "welcome"
    enabled: visible
    onVisibleChanged: if (visible) forceActiveFocus()
    // A kiosk that begins at a section shows it from the start.
    Component.onCompleted: if (visible) forceActiveFocus()

    // Between visits, colors and movement are what the system asks for.
    Binding {
        target: Theme
        property: "scheme"
        value: screens.shell.visit.comfort.theme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: screens.shell.visit.comfort.textPercent / 100
        when: screens.visible
    }
    Binding {
        target: Theme
        property: "hasMoreSpace"
        value: screens.shell.visit.comfort.hasMoreSpace
        when: screens.visible
    }
    Binding {
        target: Theme
        property: "hasLessMovement"
        value: screens.shell.visit.comfort.hasLessMovement
    }
    Binding {
        target: Theme
        property: "hasBiggerButtons"
        value: screens.shell.visit.comfort.hasBiggerButtons
        when: screens.visible
    }
    Binding {
        target: Theme
        property: "hasLowerControls"
        value: screens.shell.visit.comfort.hasLowerControls
        when: screens.visible
    }
    FocusRing { home: screens }
    ReadingScreen {
        id: reading
        anchors.fill: parent
        visible: screens.screen === "reading"
        focus: visible
        visit: screens.shell.visit
    }
    LazyLoader {
        id: topics
        anchors.fill: parent
        isWanted: screens.screen === "topics"
        file: "TopicsScreen.qml"
        visit: screens.shell.visit
    }
    CardHost {
        anchors.fill: parent
        foot: (topics.item as TopicsScreen)?.foot ?? reading.foot
        visit: screens.shell.visit
    }
    StillThereHost {
        anchors.fill: parent
        visit: screens.shell.visit
    }
    Connections {
        target: Rolling
        function onWent(): void { screens.shell.visit.clock.note(); }
    }
}
