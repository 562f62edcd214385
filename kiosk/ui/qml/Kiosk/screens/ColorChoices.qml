pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The colors to choose from, each of them in its own.
Grid {
    id: choices

    required property Comfort comfort
    required property real choiceWidth

    spacing: Theme.gap

    PaperColors { id: paper }
    DarkColors { id: dark }
    ContrastColors { id: contrast }
    CreamColors { id: cream }

    Colors { name: "paper"; fill: paper.paper; pressedFill: paper.controlPressed; ink: paper.ink }
    Colors { name: "dark"; fill: dark.paper; pressedFill: dark.controlPressed; ink: dark.ink }
    Colors { name: "contrast"; fill: contrast.paper; pressedFill: contrast.controlPressed; ink: contrast.ink }
    Colors { name: "cream"; fill: cream.paper; pressedFill: cream.controlPressed; ink: cream.ink }

    component Colors: Choice {
        required property string name

        width: choices.choiceWidth
        text: choices.comfort.words(name)
        label: text
        Accessible.description: qsTr("Colors")
        isChosen: choices.comfort.theme === name
        onClicked: choices.comfort.chooseTheme(name)
    }
}
