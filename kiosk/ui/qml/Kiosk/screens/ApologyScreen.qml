import QtQuick
import Kiosk
import Kiosk.Model

// Says that something went wrong, and that it was nobody's fault. A touch anywhere, or any key that
// chooses or goes back, leads to the welcome screen.
FocusScope {
    id: screen

    required property Apology apology
    readonly property real edge: Theme.space(Theme.isPortrait ? 80 : 120)

    function enter(event: KeyEvent): void {
        switch (event.key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
        case Qt.Key_Backspace:
        case Qt.Key_HomePage:
        case Qt.Key_Menu: return screen.apology.startAgain();
        }
    }

    focus: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Accessible.description: words.text
    Keys.onPressed: event => enter(event)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    // Nothing that is touched here reaches what lies under it.
    MouseArea {
        anchors.fill: parent
        onClicked: screen.apology.startAgain()
    }
    Column {
        id: column
        anchors { left: screen.left; leftMargin: screen.edge }
        y: Math.max(Theme.space(30), (screen.height - height) * 0.45)
        width: Math.min(screen.width - 2 * screen.edge, Theme.px(1240))
        spacing: Theme.px(22)

        Headline {
            id: title
            rank: 1
            width: column.width
            text: qsTr("Something went wrong here")
            size: Theme.title(72)
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: Theme.colors.heading
        }
        Words {
            id: words
            width: column.width
            text: qsTr("It was nothing you did. Touch to start again.")
            size: Theme.px(36)
        }
        Item {
            width: column.width
            height: Theme.space(16)
        }
        AnswerButton {
            anchors.left: column.left
            width: Math.min(column.width, Theme.px(560))
            size: Theme.px(36)
            focus: true
            isMain: true
            iconName: "rotate-ccw"
            text: qsTr("Start again")
            Accessible.description: "%1. %2".arg(title.text).arg(words.text)
            onClicked: screen.apology.startAgain()
        }
    }
    HelpLine {
        x: screen.edge
        width: screen.width - 2 * screen.edge
        anchors { bottom: screen.bottom; bottomMargin: Theme.space(36) }
    }
    FocusRing { home: screen }
}
