import QtQuick
import Kiosk

// The quiet line that is always there.
Words {
    text: qsTr("Need help? Ask a member of staff.")
    size: Theme.label
    font.weight: Font.Medium
    lineHeight: Theme.tightLine
    color: Theme.colors.quietInk
}
