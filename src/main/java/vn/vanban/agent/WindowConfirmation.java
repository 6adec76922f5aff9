package vn.vanban.agent;

import java.awt.BorderLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** A window before all others. */
final class WindowConfirmation implements Confirmation {

    private static final String SIGN = "Ký";
    /** A longer list is scrolled. */
    private static final int MOST_LINES = 24;

    @Override
    public Optional<char[]> ask(Question question) {
        JTextArea text = new JTextArea(question.text(), Math.min(6 + question.documents(), MOST_LINES), 60);
        text.setEditable(false);
        text.setCaretPosition(0);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        JPasswordField pin = new JPasswordField(16);
        JLabel label = new JLabel("Mã PIN:");
        label.setLabelFor(pin);
        JPanel line = new JPanel(new BorderLayout(8, 0));
        line.add(label, BorderLayout.WEST);
        line.add(pin);
        JPanel content = new JPanel(new BorderLayout(0, 12));
        content.add(new JScrollPane(text));
        content.add(line, BorderLayout.SOUTH);
        JOptionPane pane = new JOptionPane(
                content,
                JOptionPane.PLAIN_MESSAGE,
                JOptionPane.OK_CANCEL_OPTION,
                null,
                new Object[] {SIGN, "Không ký"},
                SIGN);
        JDialog dialog = pane.createDialog("Văn Bản: ký số");
        dialog.setAlwaysOnTop(true);
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent event) {
                pin.requestFocusInWindow();
            }
        });
        dialog.setVisible(true);
        dialog.dispose();
        return SIGN.equals(pane.getValue()) ? Optional.of(pin.getPassword()) : Optional.empty();
    }
}
