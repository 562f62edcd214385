import QtQuick
import Kiosk

// The heading of a group of sections.
Words {
    required property string title

    text: title
    leftPadding: Theme.px(14)
    topPadding: Theme.px(14)
    bottomPadding: Theme.px(4)
    font.pixelSize: Theme.label
    font.weight: Font.DemiBold
    lineHeight: Theme.tightLine
    color: Theme.colors.menuQuietInk
    Accessible.role: Accessible.Heading
}
