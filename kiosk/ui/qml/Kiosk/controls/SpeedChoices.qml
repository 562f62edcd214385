import QtQuick
import Kiosk
import Kiosk.Model

// How fast the kiosk speaks.
Row {
    id: speeds

    required property Speech speech

    spacing: Theme.gap

    SpeedChoice { speech: speeds.speech; speed: "slow"; iconName: "turtle"; text: qsTr("Slow", "speed of speech") }
    SpeedChoice { speech: speeds.speech; speed: "normal"; iconName: "footprints"; text: qsTr("Normal", "speed of speech") }
    SpeedChoice { speech: speeds.speech; speed: "fast"; iconName: "rabbit"; text: qsTr("Fast", "speed of speech") }
}
