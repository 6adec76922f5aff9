package vn.vanban.agent;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;

/** Where the signer's key is. Nothing of it stays open between two acts: each asks for the PIN again. */
interface KeyDevice {

    /** What its owner calls it. */
    String title();

    /** Refuses with {@link AgentRefusal.Reason#NO_DEVICE} when the file or the device is not there now. */
    void requirePresent();

    /** Faults of the PIN are told apart by {@link PinFaults}. */
    KeyStore open(char[] pin) throws IOException, GeneralSecurityException;

    Signature signature(String algorithm) throws GeneralSecurityException;

    void lock();
}
