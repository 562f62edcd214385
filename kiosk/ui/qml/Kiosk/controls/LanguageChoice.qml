import QtQuick
import Kiosk

// One of the languages, by its own name.
Choice {
    required property string code
    required property string name

    text: name
    label: name
    size: Theme.px(34)
}
