using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7003: quantities parse.</summary>
internal static class QuantityCheck
{
    public static void Check(KubernetesObject source, Workload? workload, FindingSink findings)
    {
        new FieldWalk((node, walk) =>
        {
            if (node is ScalarNode { Format: ScalarFormat.Quantity })
            {
                CheckQuantity(source, node, walk, findings);
            }
        }).Scalars(source.Root);
        QuantityTable.Fields.Visit(source, workload, (node, _, walk) => CheckQuantity(source, node, walk, findings));
    }

    private static void CheckQuantity(KubernetesObject source, ManifestNode node, FieldWalk walk, FindingSink findings)
    {
        // A number needs no quotes: the API reads 2 and 0.5 as "2" and "0.5".
        if (node is UnknownNode
            || (node is ScalarNode { Kind: ScalarKind.Text or ScalarKind.Integer or ScalarKind.Float } scalar
                && Quantity.TryCanonicalize(scalar.Text, out _)))
        {
            return;
        }

        findings.AddBadValue(
            ValidationRules.Quantity,
            node,
            $"{ObjectTitle.Of(source)}: {walk.Place} is {ValueText.Of(node)}: write a number with an optional unit, such as 500m, 2, 64Mi or 1G");
    }
}
