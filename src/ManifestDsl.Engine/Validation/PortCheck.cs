using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7002: ports are from 1 to 65535; where a port may be named, the name has the form of one (MDSL7001).</summary>
internal static class PortCheck
{
    private const int Maximum = 65535;

    public static void Check(KubernetesObject source, Workload? workload, FindingSink findings) =>
        PortTable.Fields.Visit(source, workload, (node, form, walk) => CheckPort(source, node, form, walk, findings));

    private static void CheckPort(KubernetesObject source, ManifestNode node, PortForm form, FieldWalk walk, FindingSink findings)
    {
        if (node is UnknownNode || (node is ScalarNode { AsInteger: { } number } && number >= form.Minimum && number <= Maximum))
        {
            return;
        }

        if (form.TakesName && node is ScalarNode { AsText: { } name })
        {
            // An empty targetPort is an unset one.
            if (!NameForm.PortName.IsValid(name) && (name.Length > 0 || form.Minimum > 0))
            {
                findings.AddBadValue(
                    ValidationRules.Name,
                    node,
                    $"{ObjectTitle.Of(source)}: {walk.Place} is {ValueText.Of(node)}: write the number of a port, or the name of one: {NameForm.PortName.Allowed}");
            }

            return;
        }

        findings.AddBadValue(
            ValidationRules.Port,
            node,
            $"{ObjectTitle.Of(source)}: {walk.Place} is {ValueText.Of(node)}: write a port from 1 to 65535{(form.TakesName ? ", or the name of one" : "")}");
    }
}
