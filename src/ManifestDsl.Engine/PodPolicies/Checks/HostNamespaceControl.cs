using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>The pod does not share a namespace of its node.</summary>
internal sealed class HostNamespaceControl : PodControl
{
    private readonly string _field;
    private readonly string _instead;
    private readonly Func<PodPolicy, bool?> _read;

    private HostNamespaceControl(string name, string field, string instead, Func<PodPolicy, bool?> read)
        : base(name)
    {
        _field = field;
        _instead = instead;
        _read = read;
    }

    public static HostNamespaceControl Network() =>
        new(PodControls.HostNetwork, "hostNetwork", "remove it and reach the pod through a Service", static policy => policy.HostNetwork);

    public static HostNamespaceControl Pid() =>
        new(PodControls.HostPid, "hostPID", "remove it, and use shareProcessNamespace where containers of one pod must see each other", static policy => policy.HostPid);

    public static HostNamespaceControl Ipc() => new(PodControls.HostIpc, "hostIPC", "remove it", static policy => policy.HostIpc);

    protected override bool IsControlled(PodPolicy policy) => _read(policy) == false;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found) => found.IfTrue(
        null,
        EffectiveSetting.Of(workload.PodSpec[_field], SettingOrigin.Pod),
        $"has {_field} set to true",
        _instead,
        FieldEdit.Replace(_field, "false") with { NeedsReview = true });
}
