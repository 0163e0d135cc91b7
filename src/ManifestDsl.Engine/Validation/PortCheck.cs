using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7002: ports are from 1 to 65535; where a port may be named, the name has the form of one (MDSL7001).</summary>
internal static class PortCheck
{
    private const int Maximum = 65535;

    /// <summary>True for the forms of ports.</summary>
    public static bool Applies(ApiForm form) => form is ApiForm.Port or ApiForm.PortOrUnset or ApiForm.PortOrName or ApiForm.PortNameOrUnset;

    public static void Check(ManifestNode node, ApiForm form, CheckScope scope)
    {
        var minimum = form is ApiForm.PortOrUnset or ApiForm.PortNameOrUnset ? 0 : 1;
        var takesName = form is ApiForm.PortOrName or ApiForm.PortNameOrUnset;
        if (node is ScalarNode { AsInteger: { } number } && number >= minimum && number <= Maximum)
        {
            return;
        }

        if (!takesName || node is not ScalarNode { AsText: { } name })
        {
            scope.BadValue(ValidationRules.Port, node, $"write a port from 1 to 65535{(takesName ? ", or the name of one" : "")}");
        }
        else if (!NameForm.PortName.IsValid(name) && (name.Length > 0 || minimum > 0))
        {
            scope.BadValue(ValidationRules.Name, node, $"write the number of a port, or the name of one: {NameForm.PortName.Allowed}");
        }
    }
}
