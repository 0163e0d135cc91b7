using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7003: quantities parse; MDSL7020: they are not negative where nothing can be.</summary>
internal static class QuantityCheck
{
    public static void Check(ManifestNode node, long? minimum, CheckScope scope)
    {
        // A number needs no quotes: the API reads 2 and 0.5 as "2" and "0.5".
        if (node is not ScalarNode { Kind: ScalarKind.Text or ScalarKind.Integer or ScalarKind.Float } scalar || !Quantity.TryCanonicalize(scalar.Text, out _))
        {
            scope.BadValue(ValidationRules.Quantity, node, "write a number with an optional unit, such as 500m, 2, 64Mi or 1G");
        }
        else if (minimum is 0 && Quantity.TryCompare(scalar.Text, "0", out var order) && order < 0)
        {
            scope.BadValue(ValidationRules.NegativeQuantity, node, "write an amount from 0");
        }
    }
}
