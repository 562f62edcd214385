import QtQuick
import Kiosk

// Words that head a part of the screen: 1 for the page, 2 for its parts, and so on.
Words {
    required property int rank

    Accessible.role: Accessible.Heading
    // Qt hands the level of a heading to no screen reader, so it is told in words.
    //: Spoken. %1 is a number.
    Accessible.description: qsTr("Heading level %1").arg(rank)
}
