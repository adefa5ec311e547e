import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Prints for each of both profiles "PDFA-3A compliant 0" or "PDFA-3A not_compliant N", N the number of
 * failed rules, and then one line for each of these rules.
 */
public class VeraPdf {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : new String[] {"PDFA-3A", "PDFUA-1"}) {
            ValidationProfile profile;
            try (InputStream stream =
                    VeraPdf.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
                profile = Profiles.profileFromXml(stream);
            }
            try (InputStream file = new FileInputStream(arguments[0]);
                    PDFAParser parser =
                            Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(profile, false)) {
                ValidationResult result = validator.validate(parser);
                Map<String, String> failed = new TreeMap<>();
                for (TestAssertion check : result.getTestAssertions()) {
                    if (check.getStatus() == TestAssertion.Status.FAILED) {
                        String rule = check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber();
                        failed.putIfAbsent(rule, check.getMessage());
                    }
                }
                String verdict = result.isCompliant() ? "compliant" : "not_compliant";
                System.out.println(name + " " + verdict + " " + failed.size());
                failed.forEach((rule, message) -> System.out.println("  " + rule + " " + message));
            }
        }
    }
}
