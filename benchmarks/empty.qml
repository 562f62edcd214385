// The least that a Qt Quick program can show.
import QtQuick

Rectangle {
    color: "#123c3a"
}
