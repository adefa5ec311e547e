import java.io.FileInputStream;
import java.io.InputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Prints, for each profile after the file name, one line "profile compliant checks failures" and one line per failed rule. */
public class VeraPdf {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int i = 1; i < arguments.length; i++) {
            String name = "/org/verapdf/pdfa/validation/" + arguments[i] + ".xml";
            ValidationProfile profile;
            try (InputStream stream = VeraPdf.class.getResourceAsStream(name)) {
                profile = Profiles.profileFromXml(stream);
            }
            try (InputStream file = new FileInputStream(arguments[0]);
                    PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
                ValidationResult result = validator.validate(parser);
                int failures = 0;
                StringBuilder lines = new StringBuilder();
                for (TestAssertion check : result.getTestAssertions()) {
                    if (check.getStatus() == TestAssertion.Status.FAILED) {
                        failures++;
                        lines.append("FAILED\t").append(check.getRuleId()).append('\t')
                            .append(check.getMessage()).append('\t')
                            .append(check.getLocation()).append('\n');
                    }
                }
                System.out.println("PROFILE\t" + arguments[i] + "\t" + result.isCompliant() + "\t"
                    + result.getTotalAssertions() + "\t" + failures);
                System.out.print(lines);
            }
        }
    }
}
